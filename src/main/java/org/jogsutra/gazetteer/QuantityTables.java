package org.jogsutra.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.QuantityWords;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;

/** The tables of a gazetteer folder that describe how numbers, amounts and dates are written. */
final class QuantityTables {

  private static final Set<Kind> OF_NUMBERS = EnumSet.range(Kind.NUMBER, Kind.RANGE);
  private static final Set<Kind> OF_UNITS = EnumSet.range(Kind.CLASSIFIER, Kind.OTHER);
  private static final Set<Kind> OF_DATES = EnumSet.range(Kind.DAY, Kind.AND);

  private final Path root;

  QuantityTables(Path root) {
    this.root = root;
  }

  QuantityWords read() throws IOException {
    Map<String, Integer> months = new HashMap<>();
    Map<String, Word> dates = new HashMap<>();
    addDateWords(dates);
    addWeekdays(dates);
    addMonths(dates, months);
    return new QuantityWords(numbers(), units(), dates, months);
  }

  private Map<String, Word> numbers() throws IOException {
    Map<String, Word> words = new HashMap<>();
    for (Row row : rows("numbers.csv", "word", "value", "kind")) {
      add(words, row, "word", new Word(kind(row, OF_NUMBERS), row.decimal("value"), ""));
    }
    return words;
  }

  private Map<String, Word> units() throws IOException {
    Map<String, Word> words = new HashMap<>();
    for (Row row : rows("quantity-units.csv", "word", "unit", "kind")) {
      add(words, row, "word", new Word(kind(row, OF_UNITS), 0, row.cell("unit")));
    }
    return words;
  }

  private void addDateWords(Map<String, Word> words) throws IOException {
    for (Row row : rows("date-words.csv", "word", "offset", "unit", "kind")) {
      double offset = row.cell("offset").isEmpty() ? 0 : row.decimal("offset");
      add(words, row, "word", new Word(kind(row, OF_DATES), offset, row.cell("unit")));
    }
  }

  private void addWeekdays(Map<String, Word> words) throws IOException {
    for (Row row : rows("weekdays.csv", "name", "day")) {
      add(words, row, "name", new Word(Kind.WEEKDAY, row.number("day", 7), ""));
    }
  }

  private void addMonths(Map<String, Word> words, Map<String, Integer> gregorian)
      throws IOException {
    for (Row row : rows("months.csv", "name", "month", "calendar")) {
      boolean bengali = isBengali(row);
      int month = row.number("month", 12);
      add(words, row, "name", new Word(bengali ? Kind.BENGALI_MONTH : Kind.MONTH, month, ""));
      if (!bengali) {
        gregorian.put(row.required("name"), month);
      }
    }
  }

  private static boolean isBengali(Row row) throws GazetteerException {
    return !row.cell("calendar").isEmpty()
        && row.oneOf(Calendar.class, "calendar") == Calendar.BENGALI;
  }

  private enum Calendar {
    GREGORIAN,
    BENGALI
  }

  private static void add(Map<String, Word> words, Row row, String column, Word word)
      throws GazetteerException {
    if (words.putIfAbsent(row.required(column), word) != null) {
      throw row.error(column + " '" + row.required(column) + "' stands here twice");
    }
  }

  private static Kind kind(Row row, Set<Kind> known) throws GazetteerException {
    Kind kind = row.oneOf(Kind.class, "kind");
    if (!known.contains(kind)) {
      throw row.error("kind is '" + row.cell("kind") + "', not one of " + known);
    }
    return kind;
  }

  private List<Row> rows(String table, String... columns) throws IOException {
    return CsvFile.read(root, root.resolve("bn").resolve(table), Set.of(columns));
  }
}
