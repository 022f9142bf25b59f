package org.jogsutra.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.model.Document;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.GazetteerTagger;
import org.jogsutra.tag.NameIndex;
import org.jogsutra.tag.NameMatcher;

/** A gazetteer of some size and articles that name what is in it: what every matcher is given. */
final class Workload {

  private static final long TEXT_BYTES = 20_000_000;

  private final Gazetteer gazetteer = Names.gazetteer();
  private final Segmenter segmenter = new Segmenter(gazetteer.language().abbreviations());
  private final List<GazetteerEntry> entries;

  Workload(int names) {
    this.entries = Names.entries(gazetteer.entries(), names);
  }

  Segmenter segmenter() {
    return segmenter;
  }

  /** Returns the entries, with as many different names in all as asked for. */
  List<GazetteerEntry> entries() {
    return entries;
  }

  /** Returns 20 MB of articles. */
  List<String> articles() {
    return articles(TEXT_BYTES);
  }

  List<String> articles(long bytes) {
    List<String> names = entries.stream().map(entry -> entry.entity().name()).toList();
    return new SampleText(SampleSentences.read(gazetteer), names).articles(bytes);
  }

  /** Returns the articles cut into sentences and tokens. */
  List<Document> documents(List<String> articles) {
    return articles.stream().map(segmenter::segment).toList();
  }

  /** Returns an index of all names, newly built. */
  NameIndex index() {
    return new NameIndex(entries, gazetteer.language().names().notNames(), segmenter::segment);
  }

  NameMatcher matcher() {
    return new NameMatcher(index(), gazetteer.language().suffixes());
  }

  GazetteerTagger tagger() {
    return new GazetteerTagger(entries, gazetteer.language(), segmenter::segment);
  }

  /** Returns the different names, each as a document. */
  List<Document> names() {
    Set<String> names = new TreeSet<>();
    entries.forEach(entry -> entry.forms().stream().map(Form::text).forEach(names::add));
    return documents(List.copyOf(names));
  }
}
