package org.jogsutra.facts;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of several dates, as arms registers write them: 2025, or 2019-2021. */
final class Years {

  /** At the begin of an ISO 8601 date, or of either of two with a slash between. */
  private static final Pattern YEAR = Pattern.compile("(?:^|/)(\\d{4})");

  private final TreeSet<String> years = new TreeSet<>();

  void add(String date) {
    for (Matcher year = YEAR.matcher(date); year.find(); ) {
      years.add(year.group(1));
    }
  }

  String told() {
    if (years.size() < 2) {
      return String.join("", years);
    }
    return years.first() + "-" + years.last();
  }
}
