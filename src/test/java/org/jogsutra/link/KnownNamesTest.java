package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Link;
import org.jogsutra.model.Link.Alternative;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known entities under names that no table has. */
class KnownNamesTest {

  private static final Entity PUTIN =
      Named.entity("person:putin", "ভ্লাদিমির পুতিন", "Vladimir Putin", "RU", "head-of-state");

  private static final Entity DONETSK =
      Named.entity("place:donetsk", "দোনেৎস্ক", "Donetsk", "UA", "city");

  @ParameterizedTest
  @ValueSource(strings = {"ভ্লাদিমীর পুটিন", "ভ্লাদিমির পুতিইন", "ভ্লাদিমির পূতীন"})
  void aKnownPersonIsKnownUnderAnUnlistedSpelling(String spelling) {
    Link link = new Named(PUTIN).link("[PERSON " + spelling + "] বলেন");
    assertEquals(PUTIN, link.entity());
    assertEquals(Match.TRANSLIT, link.mention().origin().match());
    assertEquals(List.of(PUTIN), link.mention().candidates());
    assertEquals(Set.of(Method.CRF), link.mention().origin().methods());
  }

  @Test
  void soIsAPlace() {
    assertEquals(List.of("place:donetsk"), new Named(DONETSK).ids("[PLACE দনেৎস্ক]ে"));
  }

  @Test
  void consonantsAloneMakeNoName() {
    Entity lima = Named.entity("place:lima", "লিমা", "Lima", "PE", "city");
    Link link = new Named(lima).link("[PLACE লোমে] শহরে");
    assertEquals("লোমে", link.entity().name());
  }

  @Test
  void anEntityOfAnotherTypeIsNotMeant() {
    assertEquals(List.of("org:donetsk"), new Named(DONETSK).ids("[ORG দনেৎস্ক] জেতে"));
  }

  @Test
  void aPersonOfOneNameIsNotMeantByItsSound() {
    String id = new Named(PUTIN).ids("[PERSON পুটিন] বলেন").get(0);
    assertTrue(id.startsWith("person:putin-"), id);
  }

  @Test
  void ofTwoThatSoundAlikeNeitherIsMeant() {
    Entity other = Named.entity("person:other", "ভ্লাদিমির পুটিন", "Vladimir Putin", "BY", "");
    Link link = new Named(PUTIN, other).link("[PERSON ভ্লাদিমীর পুতীন] বলেন");
    assertEquals("person:vladimir-putin", link.entity().id().value());
    assertEquals(
        List.of("person:other", "person:putin"),
        link.alternatives().stream().map(one -> one.entity().value()).toList());
  }

  @Test
  void aLikeNameIsListedAndNotMerged() {
    Link link = new Named(PUTIN).link("[PERSON ভ্লাদিস্লাভ পুতিন] বলেন");
    assertTrue(link.entity().id().value().endsWith("-putin"), link.entity().toString());
    assertEquals(
        List.of(PUTIN.id()), link.alternatives().stream().map(Alternative::entity).toList());
    double similarity = link.alternatives().get(0).similarity();
    assertTrue(similarity > 0 && similarity < 1, () -> "" + similarity);
  }

  @Test
  void aSurnameListsThoseWhoBearIt() {
    Entity ivanov = Named.entity("person:ivanov", "পাভেল ইভানভ", "Pavel Ivanov", "RU", "");
    Link link = new Named(PUTIN, ivanov).link("[PERSON ইভানোভ] বলেন");
    assertTrue(link.entity().id().value().startsWith("person:ivanov-"), link.toString());
    assertEquals(
        List.of(ivanov.id()), link.alternatives().stream().map(Alternative::entity).toList());
  }

  @Test
  void theLikestAreListedFirstAndNotAll() {
    Named linker =
        new Named(
            person("e", "Maria Ivanova"),
            person("d", "Sergei Ivanov"),
            person("c", "Alexandr Ivanov"),
            person("b", "Aleksander Ivanov"),
            person("a", "Alexander Ivanovv"),
            person("f", "Alexande Ivanoff"));
    List<Alternative> listed = linker.link("[PERSON আলেকজান্ডার দে ইভানভ] বলেন").alternatives();
    assertTrue(listed.size() > 1 && listed.size() < 5, listed.toString());
    for (int i = 1; i < listed.size(); i++) {
      assertTrue(listed.get(i - 1).similarity() >= listed.get(i).similarity(), listed.toString());
    }
  }

  @Test
  void placesAndOrganizationsListNone() {
    assertEquals(List.of(), new Named(PUTIN).link("[ORG নগর পুতিন] বলে").alternatives());
  }

  @Test
  void aWeaponIsNotKnownByItsSound() {
    Entity weapon = Named.entity("weapon:donetsk", "দোনেৎস্ক", "Donetsk", "RU", "W");
    Link link = new Named(weapon).link("[WEAPON দনেৎস্ক] এল");
    assertEquals(Match.MODEL, link.mention().origin().match());
  }

  @Test
  void anEntityWithoutAnEnglishNameIsNotKnownByItsSound() {
    Entity nameless = Named.entity("place:x", "দোনেৎস্ক", "", "UA", "");
    assertEquals(List.of("place:donetsk"), new Named(nameless).ids("[PLACE দনেৎস্ক]"));
  }

  private static Entity person(String key, String nameEn) {
    return Named.entity("person:" + key, key, nameEn, "RU", "");
  }
}
