package org.jogsutra.inspect;

import java.util.Map;

/** A row of a table, its cells by their columns, as they were before they were made safe. */
record TableRow(Map<String, String> cells) {

  /** Returns a cell, or nothing of a row that is too short. */
  String cell(String column) {
    String cell = cells.getOrDefault(column, "");
    boolean defused =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
    return defused ? cell.substring(1) : cell;
  }

  /** Returns a cell as a number, or -1 of one that holds none. */
  int number(String column) {
    try {
      return Integer.parseInt(cell(column));
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }
}
