package org.jogsutra.relate;

import java.util.List;

/** Tells whether a clause speaks of a year before the article's own. */
final class Years {

  private static final int DIGITS = 4;
  private static final String YEAR = "সাল";

  /**
   * Whether a year of the past is named.
   *
   * @param published ISO 8601 date of the article, or empty: then a named year counts as past
   */
  boolean isPast(List<Unit> units, Clause clause, String published) {
    for (int i = clause.begin(); i < clause.end(); i++) {
      int year = year(units.get(i).text());
      boolean named = i + 1 < clause.end() && units.get(i + 1).text().startsWith(YEAR);
      if (year > 0 && named) {
        return published.length() < DIGITS
            || year < Integer.parseInt(published.substring(0, DIGITS));
      }
    }
    return false;
  }

  private static int year(String text) {
    if (text.length() != DIGITS) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < DIGITS; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return year > 1900 && year < 2100 ? year : 0;
  }
}
