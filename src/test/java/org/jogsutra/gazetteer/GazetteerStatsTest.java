package org.jogsutra.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jogsutra.gazetteer.GazetteerStats.Counts;
import org.jogsutra.model.EntityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerStatsTest {

  private SmallGazetteer folder;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = SmallGazetteer.in(temporary);
  }

  @Test
  void countsEntitiesAndTheirForms() throws IOException {
    folder.table(
        "entities/people.csv",
        "id,name,name_en,wikidata,short,ambiguous",
        "person:putin,ভ্লাদিমির পুতিন,Vladimir Putin,Q7747,পুতিন,",
        "person:kim,কিম জং উন,Kim Jong Un,,কিম;Kim,কিম;Kim");
    assertEquals(new Counts(2, 1, 7, 4, 2), counts().get(EntityType.PERSON));
  }

  @Test
  void countsRowsOfOneIdAsOneEntity() throws IOException {
    folder.table("entities/a.csv", "id,name", "org:nato,ন্যাটো");
    folder.table("local/b.csv", "id,name,aliases", "org:nato,ন্যাটো,নেটো");
    assertEquals(new Counts(1, 0, 2, 2, 0), counts().get(EntityType.ORG));
  }

  @Test
  void countsTheWritingsOfDesignations() throws IOException {
    folder.table("entities/a.csv", "id,name", "weapon:hwasong-12,হোয়াসং-১২");
    assertEquals(new Counts(1, 0, 2, 2, 0), counts().get(EntityType.WEAPON));
  }

  @Test
  void countsTheCountriesOfCldr() throws IOException {
    Counts countries = counts().getOrDefault(EntityType.COUNTRY, new Counts(0, 0, 0, 0, 0));
    assertTrue(countries.entities() >= 240, countries::toString);
    assertTrue(countries.forms() > countries.bengali(), countries::toString);
  }

  @Test
  void leavesOutTypesThatTheTablesLack() throws IOException {
    assertFalse(counts().containsKey(EntityType.PLACE));
  }

  private Map<EntityType, Counts> counts() throws IOException {
    return new GazetteerStats(new GazetteerFolder(folder.root()).read()).counts();
  }
}
