package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an article means by one name. */
class ArticlePersonsTest {

  private static final Entity PUTIN =
      Named.entity("person:putin", "ভ্লাদিমির পুতিন", "Vladimir Putin", "RU", "head-of-state");

  private final Named linker =
      new Named(PUTIN, Named.entity("country:RU", "রাশিয়া", "Russia", "RU", ""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON আলেকজান্ডার ইভানভ] এলেন। [PERSON ইভানভ] বলেন",
        "[PERSON ইভানভ] বলেন। [PERSON আলেকজান্ডার ইভানভ] এলেন",
        "[PERSON আলেকজান্ডার ইভানভ] এলেন। [PERSON ইভানভ]ের ভাই",
        "[PERSON আলেকজান্ডার ইভানভ] এলেন। [PERSON আলেকজান্ডার] বলেন",
        "[PERSON আলেকজান্ডার ইভানভ] এলেন। [PERSON ইভানোভ] বলেন",
      })
  void aPersonOfOneNameIsTheOneWhomTheArticleNamesInFull(String marked) {
    assertEquals(List.of("person:alexander-ivanov", "person:alexander-ivanov"), linker.ids(marked));
  }

  @Test
  void theLinkTellsThatTheNameWasShort() {
    List<Link> links = linker.links("[PERSON আলেকজান্ডার ইভানভ] এলেন। [PERSON ইভানভ] বলেন");
    assertEquals(Match.SHORT_NAME, links.get(1).mention().origin().match());
    assertEquals(List.of(links.get(0).entity()), links.get(1).mention().candidates());
    assertTrue(links.get(1).confidence() < links.get(0).confidence());
  }

  @Test
  void aMiddleNameTellsNobody() {
    String id = linker.ids("[PERSON আলেকজান্ডার সের্গেই ইভানভ], [PERSON সের্গেই]").get(1);
    assertTrue(id.startsWith("person:serge"), id);
  }

  @Test
  void ofTwoPersonsOfTheSurnameNeitherIsMeant() {
    List<String> ids =
        linker.ids("[PERSON আলেকজান্ডার ইভানভ], [PERSON সের্গেই ইভানভ]। [PERSON ইভানভ] বলেন");
    assertEquals("person:alexander-ivanov", ids.get(0));
    assertTrue(ids.get(2).startsWith("person:ivanov-"), ids.get(2));
  }

  @Test
  void aPlaceIsNoPersonsSurname() {
    assertEquals(
        List.of("person:alexander-ivanov", "place:ivanov"),
        linker.ids("[PERSON আলেকজান্ডার ইভানভ] এলেন। [PLACE ইভানভ]ে বলেন"));
  }

  @Test
  void aKnownPersonIsMeantByTheSurname() {
    assertEquals(
        List.of("person:putin", "person:putin"),
        linker.ids("[PERSON ভ্লাদিমির পুতিন], [PERSON পুতিন]"));
    assertEquals(List.of("person:putin"), linker.ids("[PERSON পুতিন] বলেন"));
  }

  @Test
  void aKnownPersonWhoIsNotNamedInFullGivesWayToAnUnknownOneWhoIs() {
    List<String> ids = linker.ids("[PERSON আলেকজান্ডার পুতিন] এলেন। [PERSON পুতিন] বলেন");
    assertEquals(List.of("person:alexander-putin", "person:alexander-putin"), ids);
    ids = linker.ids("[PERSON পুতিন] বলেন। [PERSON আলেকজান্ডার পুতিন] এলেন");
    assertEquals(List.of("person:alexander-putin", "person:alexander-putin"), ids);
  }

  @Test
  void aKnownPersonWhoIsNamedInFullDoesNot() {
    assertEquals(
        List.of("person:alexander-putin", "person:putin", "person:putin"),
        linker.ids("[PERSON আলেকজান্ডার পুতিন], [PERSON ভ্লাদিমির পুতিন]। [PERSON পুতিন] বলেন"));
  }

  @Test
  void whatOneArticleTellsIsForgottenInTheNext() {
    linker.links("a.txt", "[PERSON আলেকজান্ডার ইভানভ] এলেন");
    String id = linker.links("b.txt", "[PERSON ইভানভ]").get(0).entity().id().value();
    assertTrue(id.startsWith("person:ivanov-"), id);
  }
}
