package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.GazetteerEntry.Kind;
import org.jogsutra.model.Language;
import org.jogsutra.model.Mention;
import org.jogsutra.segment.Segmenter;

/** A tagger of the few names of one test, over the real tables of the language. */
final class SmallTagger {

  private static final Gazetteer REAL = readGazetteer();
  private static final Language LANGUAGE = REAL.language();

  private final Segmenter segmenter = new Segmenter(LANGUAGE.abbreviations());
  private final GazetteerTagger tagger;

  private SmallTagger(List<GazetteerEntry> entries) {
    this.tagger = new GazetteerTagger(entries, LANGUAGE, segmenter::segment);
  }

  static SmallTagger of(GazetteerEntry... entries) {
    return new SmallTagger(List.of(entries));
  }

  /** Returns a tagger of all names of the real tables. */
  static SmallTagger ofAll() {
    return new SmallTagger(REAL.entries());
  }

  /** Returns an entry; a form with a question mark before it is ambiguous. */
  static GazetteerEntry entry(String id, String... forms) {
    return entry(new Entity(new EntityId(id), name(forms), name(forms), "", "", ""), forms);
  }

  static GazetteerEntry place(String id, String nameEn, String country, String... forms) {
    return entry(new Entity(new EntityId(id), name(forms), nameEn, country, "city", ""), forms);
  }

  /** Returns a weapon of one maker, named by its designation. */
  static GazetteerEntry system(String id, String nameEn, String category, String... forms) {
    return entry(new Entity(new EntityId(id), name(forms), nameEn, "RU", category, ""), forms);
  }

  static GazetteerEntry weaponClass(String id, String category, String... forms) {
    return entry(new Entity(new EntityId(id), name(forms), id, "", category, ""), forms);
  }

  private static GazetteerEntry entry(Entity entity, String... forms) {
    return new GazetteerEntry(
        entity, false, Stream.of(forms).map(SmallTagger::form).toList(), "test");
  }

  private static Form form(String text) {
    return text.startsWith("?")
        ? new Form(text.substring(1), Kind.ALIAS, true)
        : new Form(text, Kind.NAME, false);
  }

  private static String name(String... forms) {
    return forms[0].replace("?", "");
  }

  /** Asserts that the text, its brackets removed, is tagged where the brackets were. */
  void assertTagged(String marked) {
    String text = Marked.of(marked).text();
    assertEquals(marked, Marked.mark(text, tag(text)));
  }

  /** Asserts that the entity of the first mention has this id. */
  void assertNames(String id, String text) {
    assertEquals(id, first(text).candidates().get(0).id().value());
  }

  /** Asserts that the first mention has these attributes. */
  void assertAttributes(String attributes, String text) {
    assertEquals(attributes, first(text).origin().attributes().toString());
  }

  Mention first(String text) {
    return tag(text).get(0);
  }

  List<Mention> tag(String text) {
    return tagger.tag(segment(text));
  }

  /** Returns what comes of a text where a model makes guesses. */
  List<Mention> combine(String text, Function<Document, List<Guess>> model) {
    Document document = segment(text);
    List<Tagged> names =
        tagger.combination().of(tagger.names(document), model.apply(document), document);
    return tagger.whole().of(names, document, ConfidenceTable.UNSURE);
  }

  List<String> explain(String text) {
    return tagger.explain(segment(text));
  }

  private Document segment(String text) {
    return segmenter.segment(text);
  }

  private static Gazetteer readGazetteer() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
