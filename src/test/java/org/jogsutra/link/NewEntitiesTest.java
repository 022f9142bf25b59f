package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the linker makes of names that it does not know. */
class NewEntitiesTest {

  private static final Named LINKER = new Named();

  @Test
  void aNewNameBringsInAnEntity() {
    Link link = LINKER.link("[PERSON আলেকজান্ডার ইভানভ] বলেন");
    assertEquals(
        Named.entity("person:alexander-ivanov", "আলেকজান্ডার ইভানভ", "Alexander Ivanov", "", ""),
        link.entity());
    assertEquals(0.9, link.confidence());
    assertEquals(List.of(), link.alternatives());
  }

  @ParameterizedTest
  @CsvSource({"PERSON, person", "PLACE, place", "ORG, org", "COUNTRY, country"})
  void theIdTellsTheType(String type, String prefix) {
    assertEquals(
        List.of(prefix + ":alexander-ivanov"), LINKER.ids("[" + type + " আলেকজান্ডার ইভানভ]"));
  }

  @Test
  void theSameFullNameIsTheSameEntityInAllArticles() {
    assertEquals(
        LINKER.links("a.txt", "[PERSON আলেকজান্ডার ইভানভ]").get(0).entity(),
        new Named().links("b.txt", "আজ [PERSON আলেকজান্ডার ইভানভ]").get(0).entity());
  }

  @Test
  void aPersonOfOneNameIsOneInTheArticleAndAnotherInTheNext() {
    List<String> ids = LINKER.ids("[PERSON ইভানভ] ও [PERSON ইভানভ]");
    assertEquals(ids.get(0), ids.get(1));
    String first = LINKER.links("a.txt", "[PERSON ইভানভ]").get(0).entity().id().value();
    String second = LINKER.links("b.txt", "[PERSON ইভানভ]").get(0).entity().id().value();
    assertTrue(first.startsWith("person:ivanov-"), first);
    assertTrue(second.startsWith("person:ivanov-"), second);
    assertNotEquals(first, second);
  }

  @Test
  void aPlaceOfOneNameIsOneInAllArticles() {
    assertEquals(
        LINKER.links("a.txt", "[PLACE কুলাউড়া]").get(0).entity(),
        LINKER.links("b.txt", "[PLACE কুলাউড়া]").get(0).entity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON আলেকজান্ডার ইভানভ] (Aleksandr Ivanoff) বলেন",
        "[PERSON আলেকজান্ডার ইভানভ](Aleksandr Ivanoff)",
        "[PERSON আলেকজান্ডার ইভানভ] ( Aleksandr Ivanoff )",
      })
  void latinLettersInBracketsBehindANameSpellIt(String marked) {
    Entity entity = LINKER.link(marked).entity();
    assertEquals("Aleksandr Ivanoff", entity.nameEn());
    assertEquals("person:aleksandr-ivanoff", entity.id().value());
    assertEquals("আলেকজান্ডার ইভানভ", entity.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON আলেকজান্ডার ইভানভ] (Photo: Reuters)",
        "[PERSON আলেকজান্ডার ইভানভ] (New Delhi)",
        "[PERSON আলেকজান্ডার ইভানভ] (৪৫)",
        "[PERSON আলেকজান্ডার ইভানভ] ()",
        "[PERSON আলেকজান্ডার ইভানভ] (Aleksandr Ivanoff",
        "[PERSON আলেকজান্ডার ইভানভ], (Aleksandr Ivanoff)",
        "[PERSON আলেকজান্ডার ইভানভ] বলেন (Aleksandr Ivanoff)",
        "(Aleksandr Ivanoff) [PERSON আলেকজান্ডার ইভানভ]",
      })
  void anythingElseInBracketsIsNoSpelling(String marked) {
    assertEquals("Alexander Ivanov", LINKER.link(marked).entity().nameEn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "…", "— ’ —", "\u200D", "😀", "\u0000"})
  void aNameOfSignsAloneIsNoEntity(String signs) {
    for (EntityType type : EntityType.values()) {
      assertEquals(Optional.empty(), fresh(signs, type), type + " " + signs);
    }
  }

  @Test
  void aVeryLongNameIsAName() {
    Entity entity = fresh("ইভানভ ".repeat(20_000).strip(), EntityType.ORG).orElseThrow();
    assertTrue(entity.id().value().startsWith("org:ivanov-ivanov-"));
  }

  @Property(tries = 300)
  void anyNameGivesAnEntityOfItsTypeOrNone(@ForAll String name, @ForAll EntityType type) {
    fresh(name, type).ifPresent(entity -> assertEquals(type, entity.type()));
    assertEquals(fresh(name, type), fresh(name, type));
  }

  private static Optional<Entity> fresh(String lemma, EntityType type) {
    Origin origin =
        new Origin(Match.MODEL, Set.of(Method.CRF), Role.NOMINATIVE, lemma, Map.of(), 0.9);
    Mention mention = new Mention(new Span(0, lemma.length()), 0, lemma, type, List.of(), origin);
    return FRESH.of(mention, new Article("a.txt", "", "bn", "", lemma));
  }

  private static final NewEntities FRESH = new NewEntities(TestRomanizer.read());
}
