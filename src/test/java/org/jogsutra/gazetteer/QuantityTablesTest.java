package org.jogsutra.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.jogsutra.model.QuantityWords;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTablesTest {

  private @TempDir Path folder;
  private SmallGazetteer gazetteer;

  @BeforeEach
  void makeGazetteer() {
    gazetteer = SmallGazetteer.in(folder);
  }

  @Test
  void readsTheWordsOfEachTable() throws IOException {
    QuantityWords words = read();

    assertEquals(new Word(Kind.MULTIPLIER, 1e7, ""), words.numbers().get("কোটি"));
    assertEquals(new Word(Kind.MONEY, 0, "USD"), words.units().get("মার্কিন ডলার"));
    assertEquals(new Word(Kind.SHIFT, -1, ""), words.dates().get("গত"));
    assertEquals(new Word(Kind.WEEKDAY, 3, ""), words.dates().get("বুধবার"));
    assertEquals(new Word(Kind.BENGALI_MONTH, 1, ""), words.dates().get("বৈশাখ"));
  }

  @Test
  void keepsTheBengaliCalendarOutOfTheMonths() throws IOException {
    assertEquals(3, read().months().get("মার্চ"));
    assertEquals(false, read().months().containsKey("বৈশাখ"));
  }

  @Test
  void takesMonthsForGregorianWhereNoCalendarIsGiven() throws IOException {
    gazetteer.table("bn/months.csv", "name,month", "মার্চ,3");

    assertEquals(3, read().months().get("মার্চ"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bn/numbers.csv | word,value,kind | এক,one,number | bn/numbers.csv:2: value is 'one', not a number",
        "bn/numbers.csv | word,value,kind | এক,1e400,number | bn/numbers.csv:2: value is '1e400', not a number",
        "bn/numbers.csv | word,value,kind | ,1,number | bn/numbers.csv:2: no word",
        "bn/weekdays.csv | name,day | বুধবার,8 | bn/weekdays.csv:2: day is '8', not 1 to 7",
        "bn/date-words.csv | word,offset,unit,kind | গত,x,,shift | bn/date-words.csv:2: offset is 'x', not a number",
      })
  void saysWhereARowIsWrong(String table, String header, String row, String message)
      throws IOException {
    gazetteer.table(table, header, row);

    assertEquals(message, assertThrows(GazetteerException.class, this::read).getMessage());
  }

  @Test
  void refusesAKindOfAnotherTable() throws IOException {
    gazetteer.table("bn/quantity-units.csv", "word,unit,kind", "এক,,number");

    assertEquals(
        "bn/quantity-units.csv:2: kind is 'number', not one of [CLASSIFIER, PEOPLE, TIMES, MONEY,"
            + " MEASURE, CALIBRE, OTHER]",
        assertThrows(GazetteerException.class, this::read).getMessage());
  }

  @Test
  void refusesAWordThatStandsTwice() throws IOException {
    gazetteer.table("bn/numbers.csv", "word,value,kind", "এক,1,number", "এক,2,number");

    assertEquals(
        "bn/numbers.csv:3: word 'এক' stands here twice",
        assertThrows(GazetteerException.class, this::read).getMessage());
  }

  private QuantityWords read() throws IOException {
    return new QuantityTables(gazetteer.root()).read();
  }
}
