package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.relate.RelationExtractor;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.Marked.Mark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Precision and recall of relations on marked items, on mentions that the pipeline finds and on the
 * marked ones, against the floors of {@code scores.properties}. The tables are written to {@code
 * target/relations-*.md}. Errors are listed for the development set alone: the test set stays
 * unread.
 */
class RelationScoresTest {

  private static final double TOLERANCE = 0.005;

  private static Gazetteer gazetteer;

  @BeforeAll
  static void readGazetteers() throws IOException {
    gazetteer = new GazetteerFolder(Path.of("gazetteers")).read();
  }

  @ParameterizedTest
  @CsvSource({"dev,false", "dev,true", "test,false", "test,true"})
  void keepsPrecisionAndRecall(String set, boolean gold) throws IOException {
    Path file = Path.of("src/corpus/relations-" + set + ".txt");
    RelationScores scores = scores(gazetteer, file, gold);
    String name = set + (gold ? "-marked" : "-found");
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/relations-" + name + ".md"), scores.table());
    if (set.equals("dev")) {
      Files.writeString(Path.of("target/relation-errors-" + name + ".txt"), scores.errors);
    }
    Properties floors = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/test/resources/scores.properties"))) {
      floors.load(reader);
    }
    assertReaches(floors, name + ".RELATION.precision", scores.total().precision());
    assertReaches(floors, name + ".RELATION.recall", scores.total().recall());
  }

  private static void assertReaches(Properties floors, String name, double value) {
    double floor = Double.parseDouble(floors.getProperty(name, "0"));
    assertTrue(value >= floor - TOLERANCE, () -> name + " is " + value + ", was " + floor);
  }

  static RelationScores scores(Gazetteer gazetteer, Path file, boolean gold) throws IOException {
    Pipeline pipeline = new Pipeline(gazetteer, Models.read(Path.of("models")), new StageTimes());
    Segmenter segmenter = new Segmenter(gazetteer.language().abbreviations());
    RelationExtractor extractor = new RelationExtractor(gazetteer.language());
    RelationScores scores = new RelationScores();
    for (RelationGold item : RelationGold.read(file)) {
      Article article = new Article("", "", "bn", item.published(), item.marked().text());
      Analysis analysis = pipeline.analyze(article);
      if (gold) {
        Document document = segmenter.segment(article.text());
        List<Link> links = goldLinks(item, document, analysis.links());
        scores.add(item, links, extractor.relate(article, document, links));
      } else {
        scores.add(item, analysis.links(), analysis.relations());
      }
    }
    return scores;
  }

  private static List<Link> goldLinks(RelationGold item, Document document, List<Link> found) {
    List<Link> links = new ArrayList<>();
    for (Mark mark : item.marked().marks()) {
      String text = mark.span().in(item.marked().text());
      Optional<Link> same =
          found.stream()
              .filter(
                  link ->
                      link.entity().type() == mark.type()
                          && link.mention().span().overlaps(mark.span()))
              .findFirst();
      Entity entity =
          same.map(Link::entity)
              .orElseGet(
                  () ->
                      new Entity(
                          new EntityId(
                              mark.type().prefix()
                                  + ":gold-"
                                  + Integer.toHexString(stem(text).hashCode())),
                          text,
                          text,
                          "",
                          "",
                          ""));
      Role role =
          same.filter(link -> link.mention().span().end() == mark.span().end())
              .map(link -> link.mention().origin().role())
              .orElse(role(text));
      Match match = same.map(link -> link.mention().origin().match()).orElse(Match.EXACT);
      int sentence =
          document.sentences().stream()
              .filter(s -> s.span().end() > mark.span().begin())
              .mapToInt(Sentence::index)
              .findFirst()
              .orElse(0);
      links.add(
          new Link(
              new Mention(
                  mark.span(),
                  sentence,
                  text,
                  mark.type(),
                  List.of(entity),
                  new Origin(match, Set.of(Method.GAZETTEER), role, text, Map.of(), 1)),
              entity,
              1));
    }
    return links;
  }

  private static String stem(String text) {
    return text.length() > 4 ? text.substring(0, 4) : text;
  }

  private static Role role(String text) {
    if (text.endsWith("কে")) {
      return Role.ACCUSATIVE;
    }
    if (text.endsWith("র")) {
      return Role.GENITIVE;
    }
    return text.endsWith("ে") || text.endsWith("ায়") ? Role.LOCATIVE : Role.NOMINATIVE;
  }
}
