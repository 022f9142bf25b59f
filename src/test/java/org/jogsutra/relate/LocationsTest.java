package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.junit.jupiter.api.Test;

class LocationsTest {

  @Test
  void aCountryBeforeItsPlaceTellsWhereItIs() {
    assertLocated("ইউক্রেনের রাজধানী কিয়েভে বৃষ্টি।", "কিয়েভে in ইউক্রেনের");
    assertLocated("ইউক্রেনের কিয়েভ ও রাশিয়ার মস্কো।", "কিয়েভ in ইউক্রেনের", "মস্কো in রাশিয়ার");
  }

  @Test
  void aPlaceOfAnotherCountryIsNotThere() {
    assertLocated("রাশিয়ার কিয়েভে বৃষ্টি।");
  }

  @Test
  void aSignPartsThem() {
    assertLocated("জবাব ইউক্রেনের, কিয়েভে বৃষ্টি।");
    assertLocated("ইউক্রেন কিয়েভে ফিরল।");
  }

  private static void assertLocated(String text, String... expected) {
    assertEquals(
        List.of(expected),
        Relations.all(text).stream()
            .filter(relation -> relation.type().name().equals("LOCATED_IN"))
            .map(LocationsTest::told)
            .toList());
  }

  private static String told(Relation relation) {
    return words(relation.participants().subject().orElseThrow())
        + " in "
        + words(relation.participants().object().orElseThrow());
  }

  private static String words(Link link) {
    return link.mention().text();
  }
}
