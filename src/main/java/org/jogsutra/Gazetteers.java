package org.jogsutra;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerCheck;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.gazetteer.GazetteerStats;
import org.jogsutra.gazetteer.GazetteerStats.Counts;
import org.jogsutra.model.EntityType;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.GazetteerTagger;

/** What analysts may ask of a folder of gazetteers; answers are lines of text. */
public final class Gazetteers {

  private static final String ROW = "%-8s %9s %9s %9s %9s %9s";

  private final Path folder;

  public Gazetteers(Path folder) {
    this.folder = folder;
  }

  /** Returns what is doubtful in the tables, as {@code file:line: what}. */
  public List<String> check() throws IOException {
    // What stops a run is thrown first.
    new GazetteerFolder(folder).read();
    return new GazetteerCheck(folder).findings();
  }

  /** Returns a table of counts by type. */
  public List<String> stats() throws IOException {
    Map<EntityType, Counts> counts =
        new GazetteerStats(new GazetteerFolder(folder).read()).counts();
    List<String> lines = new ArrayList<>();
    lines.add(ROW.formatted("type", "entities", "wikidata", "forms", "bengali", "ambiguous"));
    for (EntityType type : EntityType.values()) {
      Counts of = counts.getOrDefault(type, new Counts(0, 0, 0, 0, 0));
      lines.add(
          ROW.formatted(
              type.name().toLowerCase(Locale.ROOT),
              of.entities(),
              of.withWikidata(),
              of.forms(),
              of.bengali(),
              of.ambiguous()));
    }
    return lines;
  }

  /** Returns what the words of a text are taken for, and why. */
  public List<String> explain(String text) throws IOException {
    Gazetteer gazetteer = new GazetteerFolder(folder).read();
    Segmenter segmenter = new Segmenter(gazetteer.language().abbreviations());
    return new GazetteerTagger(gazetteer.entries(), gazetteer.language(), segmenter::segment)
        .explain(segmenter.segment(text));
  }
}
