package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  @Test
  void writesForAnalystsWithByteOrderMarkQuotesAndCrlf() {
    assertEquals(
        "\uFEFFa,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n", analyst("x, \"y\"", "two\nlines"));
  }

  @Test
  void writesForGephiWithoutByteOrderMarkOnOneLine() {
    assertEquals("a,b\r\n\"x, \"\"y\"\"\",two lines\r\n", gephi("x, \"y\"", "two\nlines"));
  }

  @Test
  void defusesWhatASpreadsheetWouldRun() {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\u0000=1")) {
      String cell = analystCell(formula);
      assertEquals("'" + formula.replace("\u0000", ""), cell);
    }
  }

  @Test
  void leavesHarmlessTextAlone() {
    for (String text : List.of("", "রাশিয়া", "a=b", "'quoted'", "2025-01-17", " =1")) {
      assertEquals(text, analystCell(text));
    }
  }

  @Test
  void writesNumbersPlain() {
    assertEquals("\uFEFFa,b\r\n-5,-0.5\r\n", analyst(-5, -0.5));
    assertEquals("a,b\r\n1234567.0,0.000012\r\n", gephi(1_234_567.0, 0.000_012_4));
  }

  @Test
  void doesNotDefuseForGephi() {
    assertEquals("a,b\r\n=1,-1\r\n", gephi("=1", "-1"));
  }

  @Test
  void writesNoBackslashForGephi() {
    assertEquals("a,b\r\nC:/news/raw.txt,/\r\n", gephi("C:\\news\\raw.txt", " \\ "));
  }

  @Test
  void dropsControlCharactersAndMarksHalvesOfPairs() {
    assertEquals("ab\uFFFD\uD83D\uDE80", analystCell("a\u0000\u001B\uFFFFb\uD83D\uD83D\uDE80"));
  }

  @Test
  void refusesARowOfTheWrongLength() {
    assertThrows(IllegalArgumentException.class, () -> analyst("only one"));
  }

  @Property(seed = "1")
  void anyTextComesBackCleanAndDefused(@ForAll String text) {
    String cell = analystCell(text);
    assertEquals(CleanText.legal(text), cell.startsWith("'") ? unquoted(cell, text) : cell);
    assertFalse(!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0, cell);
  }

  private static String unquoted(String cell, String text) {
    return CleanText.legal(text).startsWith("'") ? cell : cell.substring(1);
  }

  @Property(seed = "1")
  void noTextBreaksARowForGephi(@ForAll String text) {
    String file = gephi(text, "z");
    assertEquals(2, file.lines().count());
    assertFalse(file.contains("\\"));
  }

  private static String analyst(Object... row) {
    return Tables.text(out -> write(CsvTable.analyst(out, List.of("a", "b")), row));
  }

  private static String gephi(Object... row) {
    return Tables.text(out -> write(CsvTable.gephi(out, List.of("a", "b")), row));
  }

  private static void write(CsvTable table, Object... row) throws IOException {
    table.row(row);
    table.flush();
  }

  private static String analystCell(String text) {
    try (CSVParser rows = CSVParser.parse(analyst("x", text), CSVFormat.RFC4180)) {
      List<CSVRecord> records = rows.getRecords();
      return records.get(1).get(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
