package org.jogsutra.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.jogsutra.evaluate.Labeled;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.ConfidenceTable;
import org.junit.jupiter.api.Test;

class ConfidenceCountsTest {

  private static final Set<Method> CRF = Set.of(Method.CRF);
  private static final Mention RIGHT = mention(0, EntityType.PERSON, CRF, 0.9);
  private static final LabeledSentence SENTENCE = sentence("PERSON", false);

  private final ConfidenceCounts counts = new ConfidenceCounts(1);

  @Test
  void nothingCountedIsAnEmptyTable() {
    assertEquals(List.of(), counts.table());
    counts.add(SENTENCE, List.of());
    assertEquals(List.of(), counts.table());
  }

  @Test
  void aMentionIsRightIfPlaceAndTypeAreRight() {
    add(SENTENCE, 99, RIGHT);
    add(SENTENCE, 33, mention(3, EntityType.PERSON, CRF, 0.9));
    add(SENTENCE, 10, mention(0, EntityType.ORG, CRF, 0.9));
    assertEquals(0.75, precision(row("PERSON")), 0.02);
    assertEquals(0, precision(row("ORG")), 0.1);
  }

  @Test
  void aDisputedNameDoesNotCount() {
    add(sentence("PERSON", true), 50, RIGHT);
    assertEquals(List.of(), counts.table());
  }

  @Test
  void whatWasNeverWrongIsNotCertain() {
    add(SENTENCE, 30, RIGHT);
    double precision = precision(row("PERSON"));
    assertTrue(precision > 0.9 && precision < 1, () -> "" + precision);
  }

  @Test
  void eachTypeAndEachSetOfMethodsCountsForItself() {
    add(SENTENCE, 1, RIGHT);
    add(SENTENCE, 1, mention(0, EntityType.PERSON, Set.of(Method.CRF, Method.GAZETTEER), 0.9));
    add(SENTENCE, 1, mention(0, EntityType.ORG, CRF, 0.9));
    assertEquals(
        List.of("ORG\tcrf", "PERSON\tcrf", "PERSON\tgazetteer+crf"),
        counts.table().stream().map(line -> line.substring(0, line.indexOf("\t0."))).toList());
  }

  @Test
  void manyScoresMakeRangesOfWhichTheFirstBeginsAtNought() {
    add(SENTENCE, 100, mention(3, EntityType.PERSON, CRF, 0.5));
    add(SENTENCE, 100, RIGHT);
    List<String> table = counts.table();
    assertEquals(2, table.size(), table::toString);
    assertTrue(table.get(0).startsWith("PERSON\tcrf\t0.000\t"), table::toString);
    assertTrue(table.get(1).startsWith("PERSON\tcrf\t0.900\t"), table::toString);
    assertTrue(precision(table.get(0)) < 0.1 && precision(table.get(1)) > 0.9, table::toString);
  }

  @Property(tries = 200)
  void everyMentionIsInOneRangeAndTheTableCanBeRead(
      @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = 0, max = 1) Double> scores) {
    ConfidenceCounts all = new ConfidenceCounts(1);
    scores.forEach(score -> all.add(SENTENCE, List.of(mention(0, EntityType.PERSON, CRF, score))));
    List<String> table = all.table();
    assertEquals(
        scores.size(), table.stream().mapToInt(line -> Integer.parseInt(cell(line, 4))).sum());
    List<Double> from = table.stream().map(line -> Double.valueOf(cell(line, 2))).toList();
    assertEquals(from.stream().sorted().toList(), from);
    assertTrue(
        table.stream().mapToDouble(ConfidenceCountsTest::precision).allMatch(p -> p > 0 && p < 1));
    byte[] bytes = String.join("\n", table).getBytes(UTF_8);
    assertDoesNotThrow(() -> ConfidenceTable.read(new ByteArrayInputStream(bytes)));
  }

  private void add(LabeledSentence sentence, int times, Mention mention) {
    Collections.nCopies(times, mention).forEach(one -> counts.add(sentence, List.of(one)));
  }

  private String row(String type) {
    return counts.table().stream()
        .filter(line -> line.startsWith(type + "\t"))
        .findFirst()
        .orElseThrow();
  }

  private static double precision(String line) {
    return Double.parseDouble(cell(line, 3));
  }

  private static String cell(String line, int column) {
    return List.of(line.split("\t", -1)).get(column);
  }

  private static LabeledSentence sentence(String type, boolean optional) {
    return new LabeledSentence("শি এলেন", List.of(new Labeled(new Span(0, 2), type, optional)));
  }

  private static Mention mention(int begin, EntityType type, Set<Method> methods, double score) {
    Origin origin = new Origin(Match.MODEL, methods, Role.NOMINATIVE, "শি", Map.of(), score);
    return new Mention(new Span(begin, begin + 2), 0, "শি", type, List.of(), origin);
  }
}
