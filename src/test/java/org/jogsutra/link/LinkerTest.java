package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private static final Entity KIM_JONG_UN = person("kim-jong-un", "KP", "head-of-state");
  private static final Entity KIM_YO_JONG = person("kim-yo-jong", "KP", "politician");
  private static final Entity KIM_KEON_HEE = person("kim-keon-hee", "KR", "politician");
  private static final Entity NORTH_KOREA =
      new Entity(new EntityId("country:KP"), "উত্তর কোরিয়া", "North Korea", "KP", "", "");
  private static final Entity DRONE =
      new Entity(new EntityId("weapon:drone"), "ড্রোন", "drone", "", "W.UAV", "");
  private static final Entity NAVAL_DRONE =
      new Entity(new EntityId("weapon:naval-drone"), "নৌ ড্রোন", "naval drone", "", "W.SHIP", "");

  private static final Article ARTICLE = new Article("a.txt", "", "bn", "", "");

  private final Linker linker = new Linker(List.of(), TestRomanizer.read());

  @Test
  void aNameOfOneEntityNamesIt() {
    assertEquals(List.of("person:kim-jong-un"), linked(mention(0, 0, KIM_JONG_UN)));
  }

  @Test
  void aSharedNameGoesToTheOneNamedLast() {
    assertEquals(
        List.of("person:kim-jong-un", "person:kim-yo-jong", "person:kim-yo-jong"),
        linked(
            mention(0, 0, KIM_JONG_UN),
            mention(20, 1, KIM_YO_JONG),
            mention(40, 2, KIM_KEON_HEE, KIM_JONG_UN, KIM_YO_JONG)));
  }

  @Test
  void aSharedNameBesideACountryGoesToItsHead() {
    assertEquals(
        List.of("country:KP", "person:kim-jong-un"),
        linked(mention(0, 0, NORTH_KOREA), mention(20, 0, KIM_KEON_HEE, KIM_YO_JONG, KIM_JONG_UN)));
  }

  @Test
  void aSurnameAloneNamesNobody() {
    assertEquals(List.of(), linked(mention(0, 0, KIM_KEON_HEE, KIM_YO_JONG, KIM_JONG_UN)));
    assertEquals(
        List.of("country:KP"),
        linked(mention(0, 0, NORTH_KOREA), mention(20, 1, KIM_KEON_HEE, KIM_YO_JONG, KIM_JONG_UN)));
  }

  @Test
  void aSharedNameOfAThingIsAGuess() {
    Link link = linker.link(ARTICLE, List.of(mention(0, 0, DRONE, NAVAL_DRONE))).get(0);
    assertEquals(DRONE, link.entity());
    assertEquals(0.45, link.confidence(), 1e-9);
  }

  private List<String> linked(Mention... mentions) {
    return linker.link(ARTICLE, List.of(mentions)).stream()
        .map(link -> link.entity().id().value())
        .toList();
  }

  private static Mention mention(int begin, int sentence, Entity... candidates) {
    Origin origin =
        new Origin(
            Match.SHORT_NAME, Set.of(Method.GAZETTEER), Role.NOMINATIVE, "কিম", Map.of(), 0.9);
    return new Mention(
        new Span(begin, begin + 3),
        sentence,
        "কিম",
        candidates[0].type(),
        List.of(candidates),
        origin);
  }

  private static Entity person(String key, String country, String category) {
    return new Entity(new EntityId("person:" + key), key, key, country, category, "");
  }
}
