package org.jogsutra.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row of a table.
 *
 * @param origin file and line, for messages
 * @param cells by their columns, stripped and in NFC
 */
record Row(String origin, Map<String, String> cells) {

  Row {
    cells = Map.copyOf(cells);
  }

  /** Returns a cell, or an empty text where the table has no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  String required(String column) throws GazetteerException {
    String value = cell(column);
    if (value.isEmpty()) {
      throw error("no " + column);
    }
    return value;
  }

  /** Returns the parts of a cell between semicolons. */
  List<String> list(String column) {
    return Stream.of(cell(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Returns a number from 1 to {@code largest}. */
  int number(String column, int largest) throws GazetteerException {
    String value = required(column);
    if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > largest) {
      throw error(column + " is '" + value + "', not 1 to " + largest);
    }
    return Integer.parseInt(value);
  }

  /** Returns a number, which may be negative or a decimal fraction. */
  double decimal(String column) throws GazetteerException {
    String value = required(column);
    if (!value.matches("-?[0-9]{1,15}([.][0-9]{1,6})?")) {
      throw error(column + " is '" + value + "', not a number");
    }
    return Double.parseDouble(value);
  }

  <E extends Enum<E>> E oneOf(Class<E> values, String column) throws GazetteerException {
    String value = required(column);
    return Arrays.stream(values.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                error(
                    column
                        + " is '"
                        + value
                        + "', not one of "
                        + Arrays.toString(values.getEnumConstants())));
  }

  GazetteerException error(String reason) {
    return new GazetteerException(origin + ": " + reason);
  }
}
