package org.jogsutra.tag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.Tagged.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTableTest {

  private static final String TABLE =
      """
      # type, methods, from, precision, mentions
      PERSON\tcrf\t0.9\t0.95\t40
      PERSON\tcrf\t0.4\t0.70\t25

      PERSON\tgazetteer+crf\t0.000\t0.990\t99
      ORG\tcrf\t0.5\t0.1\t25
      """;

  @Test
  void aScoreBecomesThePrecisionOfItsRange() throws IOException {
    ConfidenceTable table = read(TABLE);
    assertEquals(0.95, table.of(name(EntityType.PERSON, 1, Method.CRF)));
    assertEquals(0.70, table.of(name(EntityType.PERSON, 0.6, Method.CRF)));
  }

  @Test
  void aRangeBeginsWithItsLowestScoreAndEndsBeforeTheNext() throws IOException {
    ConfidenceTable table = read(TABLE);
    assertEquals(0.95, table.of(name(EntityType.PERSON, 0.9, Method.CRF)));
    assertEquals(0.70, table.of(name(EntityType.PERSON, 0.8999, Method.CRF)));
    assertEquals(0.70, table.of(name(EntityType.PERSON, 0.4, Method.CRF)));
  }

  @Test
  void whereTheTableSaysNothingTheScoreStands() throws IOException {
    ConfidenceTable table = read(TABLE);
    assertEquals(0.39, table.of(name(EntityType.PERSON, 0.39, Method.CRF)));
    assertEquals(0.8, table.of(name(EntityType.PLACE, 0.8, Method.CRF)));
    assertEquals(0.8, table.of(name(EntityType.PERSON, 0.8, Method.GAZETTEER)));
    assertEquals(0.8, table.of(name(EntityType.PERSON, 0.8, Method.CRF, Method.RULE)));
    assertEquals(0.8, ConfidenceTable.EMPTY.of(name(EntityType.PERSON, 0.8, Method.CRF)));
  }

  @Test
  void theOrderOfMethodsAndRowsDoesNotMatter() throws IOException {
    Tagged name = name(EntityType.PERSON, 0.95, Method.CRF, Method.GAZETTEER);
    assertEquals(0.99, read(TABLE).of(name));
    String turned = "PERSON\tcrf+gazetteer\t0\t0.3\r\nPERSON\tgazetteer+crf\t0.9\t0.99\r\n";
    assertEquals(0.99, read(turned).of(name));
  }

  @Test
  void whatIsMoreLikelyWrongThanRightIsNoMention() throws IOException {
    ConfidenceTable table = read(TABLE);
    assertTrue(table.accepts(name(EntityType.PERSON, 0.41, Method.CRF)));
    assertFalse(table.accepts(name(EntityType.ORG, 0.99, Method.CRF)));
    assertFalse(table.accepts(name(EntityType.PLACE, 0.1, Method.CRF)));
  }

  @Test
  void theUnsureTableKeepsAll() {
    Tagged name = name(EntityType.ORG, 0.01, Method.CRF);
    assertTrue(ConfidenceTable.UNSURE.accepts(name));
    assertFalse(ConfidenceTable.EMPTY.accepts(name));
  }

  @Test
  void anEmptyTableIsATable() throws IOException {
    assertEquals(0.8, read("").of(name(EntityType.ORG, 0.8, Method.CRF)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PERSON",
        "PERSON\tcrf\t0.5",
        "PERSONS\tcrf\t0.5\t0.5",
        "person\tcrf\t0.5\t0.5",
        "PERSON\t\t0.5\t0.5",
        "PERSON\tcrf+\t0.5\t0.5",
        "PERSON\tmagic\t0.5\t0.5",
        "PERSON\tcrf\thalf\t0.5",
        "PERSON\tcrf\t0.5\t",
        "PERSON,crf,0.5,0.5",
        " ",
      })
  void aLineThatIsNoRowIsToldByItsNumber(String line) {
    IOException failure =
        assertThrows(IOException.class, () -> read("# one\nORG\tcrf\t0\t1\n" + line + "\n"));
    assertEquals("table of confidence: line 3 is no row", failure.getMessage());
  }

  private static ConfidenceTable read(String table) throws IOException {
    return ConfidenceTable.read(new ByteArrayInputStream(table.getBytes(UTF_8)));
  }

  private static Tagged name(EntityType type, double score, Method... methods) {
    How how = new How(Match.MODEL, Set.of(methods), score, true);
    return new Tagged(0, 1, new Meaning(type, "ক", List.of()), how, Role.NOMINATIVE, Map.of());
  }
}
