package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogsutra.model.Entity;
import org.junit.jupiter.api.Test;

/** Which of several known entities of one name is meant. */
class CandidatesTest {

  private static final Entity JONG_UN =
      Named.entity("person:jong-un", "জং উন কিম", "Kim Jong Un", "KP", "head-of-state");
  private static final Entity YO_JONG =
      Named.entity("person:yo-jong", "ইয়ো জং কিম", "Kim Yo Jong", "KP", "politician");
  private static final Entity NORTH_KOREA =
      Named.entity("country:KP", "উত্তর কোরিয়া", "North Korea", "KP", "");
  private static final Entity LIBYA = Named.entity("country:LY", "লিবিয়া", "Libya", "LY", "");
  private static final Entity LEBANON = Named.entity("country:LB", "লেবানন", "Lebanon", "LB", "");
  private static final Entity TRIPOLI_LY =
      Named.entity("place:tripoli-ly", "ত্রিপোলি", "Tripoli", "LY", "city");
  private static final Entity TRIPOLI_LB =
      Named.entity("place:tripoli-lb", "ত্রিপোলি", "Tripoli", "LB", "city");

  private final Named linker =
      new Named(YO_JONG, JONG_UN, NORTH_KOREA, LIBYA, LEBANON, TRIPOLI_LY, TRIPOLI_LB);

  @Test
  void aSharedNameIsThatOfTheOneNamedInFullBefore() {
    assertEquals(
        List.of("country:KP", "person:yo-jong", "person:yo-jong"),
        linker.ids("[COUNTRY উত্তর কোরিয়া]র [PERSON ইয়ো জং কিম]। [PERSON কিম] বলেন"));
  }

  @Test
  void besideACountryTheSharedNameIsThatOfItsHead() {
    assertEquals(
        List.of("country:KP", "person:jong-un"),
        linker.ids("[COUNTRY উত্তর কোরিয়া]র নেতা [PERSON কিম] বলেন"));
  }

  @Test
  void aCountryOfAnotherSentenceTellsNothingOfAPerson() {
    assertEquals(
        List.of("country:KP"), linker.ids("[COUNTRY উত্তর কোরিয়া]। নেতা [PERSON কিম] বলেন"));
  }

  @Test
  void aSharedPlaceIsInTheCountryThatTheArticleIsAbout() {
    assertEquals(
        List.of("country:LB", "place:tripoli-lb"),
        linker.ids("[COUNTRY লেবানন]ে আগুন। [PLACE ত্রিপোলি] শহরে"));
    assertEquals(List.of("place:tripoli-ly"), linker.ids("[PLACE ত্রিপোলি] শহরে"));
  }

  @Test
  void whatTheSentenceSaysCountsMoreThanTheRest() {
    assertEquals(
        "place:tripoli-lb",
        linker
            .ids("[COUNTRY লিবিয়া]। [COUNTRY লিবিয়া]। [COUNTRY লেবানন]ের [PLACE ত্রিপোলি] শহরে")
            .get(3));
  }

  @Test
  void aGuessIsLessSureThanAReason() {
    double guessed = linker.link("[PLACE ত্রিপোলি] শহরে").confidence();
    double told = linker.links("[COUNTRY লেবানন]ের [PLACE ত্রিপোলি]").get(1).confidence();
    double named = linker.link("[COUNTRY লেবানন]").confidence();
    assertEquals(true, guessed < told && told < named, guessed + " " + told + " " + named);
  }
}
