package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.link.Linker;
import org.jogsutra.link.Romanizer;
import org.jogsutra.model.Article;
import org.jogsutra.model.Document;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.GazetteerTagger;

/** What a text states, written as {@code RU ATTACKS UA +drone}, by the real tables. */
final class Relations {

  private static final Gazetteer GAZETTEER = readGazetteer();
  private static final Segmenter SEGMENTER = new Segmenter(GAZETTEER.language().abbreviations());
  private static final GazetteerTagger TAGGER =
      new GazetteerTagger(GAZETTEER.entries(), GAZETTEER.language(), SEGMENTER::segment);
  private static final Linker LINKER = readLinker();
  private static final RelationExtractor EXTRACTOR = new RelationExtractor(GAZETTEER.language());

  /** Stated by titles and places, and tested by themselves. */
  private static final Set<String> UNCOUNTED = Set.of("HOLDS_OFFICE", "LOCATED_IN");

  private Relations() {}

  private static Gazetteer readGazetteer() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Linker readLinker() {
    try {
      return new Linker(
          GAZETTEER.entries().stream().map(GazetteerEntry::entity).toList(),
          Romanizer.read(Path.of("models/romanizer-bn.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the relations that a text states, offices and locations left out. */
  static List<Relation> of(String text) {
    return all(text).stream()
        .filter(relation -> !UNCOUNTED.contains(relation.type().name()))
        .toList();
  }

  static List<Relation> all(String text) {
    Document document = SEGMENTER.segment(text);
    Article article = new Article("a.txt", "", "bn", "2026-03-12", text);
    return EXTRACTOR.relate(article, document, LINKER.link(article, TAGGER.tag(document)));
  }

  /** Asserts that a text states these relations and no others. */
  static void assertStates(String text, String... relations) {
    assertEquals(
        Arrays.stream(relations).sorted().toList(),
        of(text).stream().map(Relations::describe).sorted().toList());
  }

  private static String describe(Relation relation) {
    Relation.Participants who = relation.participants();
    String words =
        "%s %s %s".formatted(name(who.subject()), relation.type().name(), name(who.object()));
    return who.weapon().isPresent() ? words + " +" + name(who.weapon()) : words;
  }

  private static String name(Optional<Link> link) {
    return link.map(
            it ->
                it.entity().id().value().startsWith("country:")
                    ? it.entity().id().key()
                    : it.entity().nameEn())
        .orElse("-");
  }

  /** Asserts polarity, modality and speaker of the only relation of a text. */
  static void assertClaims(String claim, String text) {
    List<Relation> relations = of(text);
    assertEquals(1, relations.size(), relations::toString);
    Relation.Claim found = relations.get(0).claim();
    assertEquals(
        claim,
        "%s %s %s"
            .formatted(found.polarity().label(), found.modality().label(), name(found.source())));
  }
}
