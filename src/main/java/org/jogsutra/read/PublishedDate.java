package org.jogsutra.read;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the date of publication where it plainly stands: in a dateline among the first lines, or in
 * the file name. A date in running text tells of an event and is left alone.
 */
final class PublishedDate {

  private static final int LINES = 6;
  private static final int HEAD = 4_000;
  private static final int FIRST_WORDS = 120;

  private static final Pattern IN_FILE_NAME =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d\\d)[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)");

  private final Map<String, Integer> months;
  private final Pattern inDateline;

  PublishedDate(Map<String, Integer> months) {
    this.months = months;
    String month =
        months.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    // A place and a label may stand before the date, a time or an agency behind it; no sentence
    // goes on, neither with a case ending (২০২২-এর) nor behind a comma.
    this.inDateline =
        Pattern.compile(
            "^.{0,50}?(?<!\\d)(?<day>\\d{1,2})(?:ই|শে|লা|রা|ঠা|st|nd|rd|th)?\\s+(?<month>"
                + month
                + "),?\\s+(?<year>(?:19|20)\\d\\d)(?=\\s*(?:$|[:|(/—–]|-(?!\\p{L})|,(?:[^।?!]{0,40}[:|(—–]|(?!.*(?:[।?!]|\\.$)))|\\d{1,2}:))",
            Pattern.CASE_INSENSITIVE);
  }

  /** Returns an ISO 8601 date, or an empty text. */
  String of(String articleId, String text) {
    return firstLines(text)
        .map(this::inDateline)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> inFileName(articleId))
        .map(LocalDate::toString)
        .orElse("");
  }

  private static Stream<String> firstLines(String text) {
    return text.substring(0, Math.min(text.length(), HEAD))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .filter(PublishedDate::holdsYear)
        .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC));
  }

  /**
   * Whether four digits stand in the first words, without which a line is not worth a closer look.
   */
  private static boolean holdsYear(String line) {
    int digits = 0;
    for (int i = 0; i < Math.min(line.length(), FIRST_WORDS) && digits < 4; i++) {
      digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }

  private Optional<LocalDate> inDateline(String line) {
    Matcher matcher = inDateline.matcher(withAsciiDigits(line));
    return matcher.find()
        ? date(matcher, months.getOrDefault(matcher.group("month").toLowerCase(Locale.ROOT), 0))
        : Optional.empty();
  }

  private static Optional<LocalDate> inFileName(String articleId) {
    Matcher matcher = IN_FILE_NAME.matcher(articleId.substring(articleId.lastIndexOf('/') + 1));
    return matcher.find()
        ? date(matcher, Integer.parseInt(matcher.group("month")))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, int month) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              month,
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      // 31 June is no date: then the article has none.
      return Optional.empty();
    }
  }

  private static String withAsciiDigits(String line) {
    StringBuilder ascii = new StringBuilder(line);
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c >= '০' && c <= '৯') {
        ascii.setCharAt(i, (char) (c - '০' + '0'));
      }
    }
    return ascii.toString();
  }
}
