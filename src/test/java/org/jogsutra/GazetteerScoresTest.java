package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Span;
import org.jogsutra.tag.Marked;
import org.jogsutra.tag.Marked.Mark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Precision and recall on marked sentences, each an article of its own, against the floors of
 * {@code scores.properties}. The table is written to {@code target/scores-*.md}. Errors are listed
 * for the development set alone: the test set stays unread.
 */
class GazetteerScoresTest {

  private static final double TOLERANCE = 0.005;

  private static Pipeline pipeline;

  /** Counts of hits, of mentions found and of mentions marked. */
  private static final class Score {
    private int hits;
    private int found;
    private int marked;

    double precision() {
      return found == 0 ? 0 : (double) hits / found;
    }

    double recall() {
      return marked == 0 ? 0 : (double) hits / marked;
    }
  }

  @BeforeAll
  static void readGazetteers() throws IOException {
    pipeline =
        new Pipeline(
            new GazetteerFolder(Path.of("gazetteers")).read(),
            Models.read(Path.of("models")),
            new StageTimes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void keepsPrecisionAndRecall(String set) throws IOException {
    StringBuilder errors = new StringBuilder();
    Map<EntityType, Score> scores = scores(Path.of("src/corpus/gazetteer-" + set + ".txt"), errors);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/scores-" + set + ".md"), table(scores));
    if (set.equals("dev")) {
      Files.writeString(Path.of("target/errors-dev.txt"), errors);
    }
    Properties floors = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/test/resources/scores.properties"))) {
      floors.load(reader);
    }
    for (EntityType type : EntityType.values()) {
      Score score = scores.getOrDefault(type, new Score());
      assertReaches(floors, set + "." + type + ".precision", score.precision());
      assertReaches(floors, set + "." + type + ".recall", score.recall());
    }
  }

  private static void assertReaches(Properties floors, String name, double value) {
    double floor = Double.parseDouble(floors.getProperty(name, "0"));
    assertTrue(value >= floor - TOLERANCE, () -> name + " is " + value + ", was " + floor);
  }

  private static Map<EntityType, Score> scores(Path file, StringBuilder errors) throws IOException {
    Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      scores.put(type, new Score());
    }
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        score(Marked.of(line), scores, errors);
      }
    }
    return scores;
  }

  private static void score(Marked sentence, Map<EntityType, Score> scores, StringBuilder errors) {
    Analysis analysis = pipeline.analyze(new Article("", "", "bn", "", sentence.text()));
    boolean wrong = false;
    for (Link link : analysis.links()) {
      if (sentence.marks().stream()
          .noneMatch(mark -> mark.optional() && mark.span().overlaps(link.mention().span()))) {
        Score score = scores.computeIfAbsent(link.entity().type(), type -> new Score());
        boolean hit = sentence.marks().stream().anyMatch(mark -> isHit(mark, link));
        score.found++;
        score.hits += hit ? 1 : 0;
        wrong |= !hit;
      }
    }
    for (Mark mark : sentence.marks()) {
      if (!mark.optional()) {
        scores.computeIfAbsent(mark.type(), type -> new Score()).marked++;
        wrong |= analysis.links().stream().noneMatch(link -> isHit(mark, link));
      }
    }
    if (wrong) {
      errors
          .append("want ")
          .append(describe(sentence))
          .append("\nhave ")
          .append(
              Marked.mark(sentence.text(), analysis.links().stream().map(Link::mention).toList()))
          .append("\n\n");
    }
  }

  private static String describe(Marked sentence) {
    StringBuilder text = new StringBuilder(sentence.text());
    List<Mark> marks = sentence.marks();
    for (int i = marks.size() - 1; i >= 0; i--) {
      Span span = marks.get(i).span();
      text.insert(span.end(), "]")
          .insert(span.begin(), "[" + marks.get(i).type() + (marks.get(i).optional() ? "? " : " "));
    }
    return text.toString();
  }

  private static boolean isHit(Mark mark, Link link) {
    return !mark.optional()
        && mark.type() == link.entity().type()
        && mark.span().equals(link.mention().span());
  }

  private static String table(Map<EntityType, Score> scores) {
    StringBuilder table =
        new StringBuilder("| type | marked | precision | recall | F1 |\n|---|---|---|---|---|\n");
    scores.forEach(
        (type, score) -> {
          double sum = score.precision() + score.recall();
          double f1 = sum == 0 ? 0 : 2 * score.precision() * score.recall() / sum;
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.3f | %.3f | %.3f |%n",
                  type,
                  score.marked,
                  score.precision(),
                  score.recall(),
                  f1));
        });
    return table.toString();
  }
}
