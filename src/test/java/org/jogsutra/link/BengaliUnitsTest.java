package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BengaliUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "পুতিন, পুতিনঽ",
    "ক্রিস্টো, করিসটো",
    "চাঁদ, চাদঽ",
    "শেখ, শেখঽ",
    "হঠাৎ, হঽঠাৎ",
    "অং, অং",
  })
  void writesInherentVowelsOutAndHasantasNot(String word, String units) {
    assertEquals(units, BengaliUnits.spell(word));
  }

  @Test
  void takesALetterWithADotForOne() {
    assertEquals("\u09DFা", BengaliUnits.spell("\u09AF\u09BCা"));
    assertEquals("\u09DCি\u09DDি", BengaliUnits.spell("\u09A1\u09BCি\u09A2\u09BCি"));
    assertEquals("জা", BengaliUnits.spell("জ\u09BCা"));
  }

  @Test
  void tellsLettersFromDigitsAndSigns() {
    assertTrue(BengaliUnits.isBengali('ক') && BengaliUnits.isBengali('\u09CD'));
    assertFalse(BengaliUnits.isBengali('৪') || BengaliUnits.isBengali('৳'));
    assertFalse(BengaliUnits.isBengali('क') || BengaliUnits.isBengali('।'));
  }

  @Test
  void hasALatinSpellingForEveryLetter() {
    for (char c = 'অ'; c <= '\u09DF'; c++) {
      boolean silent = c == BengaliUnits.INHERENT;
      if (Character.isLetter(c) && !silent) {
        assertFalse(BengaliUnits.plain(c).isEmpty(), "U+%04X".formatted((int) c));
      }
    }
  }
}
