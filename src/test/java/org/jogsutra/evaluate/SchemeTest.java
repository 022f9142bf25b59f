package org.jogsutra.evaluate;

import static org.jogsutra.model.EntityType.COUNTRY;
import static org.jogsutra.model.EntityType.ORG;
import static org.jogsutra.model.EntityType.PERSON;
import static org.jogsutra.model.EntityType.PLACE;
import static org.jogsutra.model.EntityType.WEAPON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.EntityType;
import org.junit.jupiter.api.Test;

class SchemeTest {

  @Test
  void threeClassesHaveOneTypeForCountriesAndPlacesAndNoneForWeapons() {
    Scheme three = scheme("PER", "LOC", "ORG");
    assertEquals(List.of("PER", "LOC", "none", "LOC", "ORG"), names(three));
    assertEquals(Optional.of("LOC"), three.typeOf("LOC"));
    assertEquals(Optional.of("LOC"), three.typeOf("GPE"));
    assertEquals(Optional.of("PER"), three.typeOf("PERSON"));
    assertEquals(Optional.empty(), three.typeOf("MISC"));
  }

  @Test
  void ourOwnTypesStayWhatTheyAre() {
    Scheme own = scheme("PERSON", "COUNTRY", "WEAPON");
    assertEquals(List.of("PERSON", "COUNTRY", "WEAPON", "PLACE", "ORG"), names(own));
    assertEquals(Optional.of("PLACE"), own.typeOf("place"));
  }

  @Test
  void oneCountryOrPlaceIsEnoughToTellThem() {
    assertEquals(new Scheme(false, true), scheme("PER", "LOC", "COUNTRY"));
    assertEquals(new Scheme(false, true), scheme("PLACE", "GPE"));
    assertEquals(new Scheme(false, true), scheme("PERSON", "ORG"));
    assertEquals(new Scheme(false, true), scheme());
  }

  @Test
  void weaponsCountWhereTheyAreMarked() {
    assertEquals(new Scheme(true, false), scheme("GPE"));
    assertEquals(new Scheme(true, true), scheme("GPE", "WEAPON"));
    assertEquals(Optional.of("WEAPON"), scheme("PER", "WEA").typeOf("WEA"));
  }

  private static List<String> names(Scheme scheme) {
    return List.of(PERSON, COUNTRY, WEAPON, PLACE, ORG).stream()
        .map((EntityType type) -> scheme.typeOf(type).orElse("none"))
        .toList();
  }

  private static Scheme scheme(String... types) {
    return Scheme.of(
        Arrays.stream(types).map(type -> Judged.sentence("[" + type + " x]")).toList());
  }
}
