package org.jogsutra;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jogsutra.StageTimes.Stage;
import org.jogsutra.copies.Fingerprint;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.link.Linker;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Document;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.Language;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Problem;
import org.jogsutra.model.Problem.Action;
import org.jogsutra.model.Relation;
import org.jogsutra.read.InputFile;
import org.jogsutra.read.Reading;
import org.jogsutra.read.TextArticleReader;
import org.jogsutra.relate.RelationExtractor;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.sequence.MaxentModel;
import org.jogsutra.tag.CombinedTagger;
import org.jogsutra.tag.ConfidenceTable;
import org.jogsutra.tag.GazetteerTagger;

/** The stages that an article passes through, in order. Immutable, shared by threads. */
final class Pipeline {

  /** An article is a few thousand bytes; what is larger than this is something else. */
  private static final int LARGEST_ARTICLE = 16 << 20;

  private final TextArticleReader reader;
  private final Segmenter segmenter;
  private final GazetteerTagger names;
  private final CombinedTagger tagger;
  private final Linker linker;
  private final RelationExtractor relater;
  private final StageTimes times;

  Pipeline(Gazetteer gazetteer, Models models, StageTimes times) {
    Language language = gazetteer.language();
    this.reader = new TextArticleReader(LARGEST_ARTICLE, language.months());
    this.segmenter = new Segmenter(language.abbreviations());
    this.names = new GazetteerTagger(gazetteer.entries(), language, segmenter::segment);
    this.tagger = new CombinedTagger(names, models.crf(), models.confidence());
    this.linker =
        new Linker(
            gazetteer.entries().stream().map(GazetteerEntry::entity).toList(), models.romanizer());
    this.relater = new RelationExtractor(language);
    this.times = times;
  }

  /**
   * What came of one input: an analysis, a problem, or both where it could be used in part; neither
   * if its content is known.
   *
   * @param content the begin of the SHA-256 of the file, or empty if it could not be read
   */
  record Outcome(String content, Optional<Found> found, Optional<Problem> problem) {}

  /** What was found in an article. */
  record Found(Analysis analysis, Fingerprint print) {}

  /**
   * Takes an input through all stages. What goes wrong in it stays with it.
   *
   * @param known the content for which nothing needs to be done, or empty
   */
  Outcome process(InputFile file, String known) {
    Reading reading = times.time(Stage.READ, () -> reader.read(file));
    if (!known.isEmpty() && reading.content().equals(known)) {
      return new Outcome(known, Optional.empty(), Optional.empty());
    }
    if (reading.article().isEmpty()) {
      return new Outcome(reading.content(), Optional.empty(), reading.problem());
    }
    try {
      return new Outcome(reading.content(), reading.article().map(this::find), reading.problem());
    } catch (RuntimeException e) {
      // A fault of ours that this article brought to light must not cost the others.
      Problem fault =
          new Problem(file.articleId(), "analyze", "internal error: " + e, Action.SKIPPED);
      return new Outcome(reading.content(), Optional.empty(), Optional.of(fault));
    }
  }

  /** Returns what the tables alone find in a text. */
  List<Mention> byGazetteer(String text) {
    return names.tag(segmenter.segment(text));
  }

  /** Returns what the conditional random field alone finds in a text. */
  List<Mention> byCrf(String text) {
    return tagger.tagByModel(segmenter.segment(text));
  }

  /** Returns what a maximum-entropy model alone finds in texts. */
  Function<String, List<Mention>> by(MaxentModel model) {
    CombinedTagger second = new CombinedTagger(names, model, ConfidenceTable.EMPTY);
    return text -> second.tagByModel(segmenter.segment(text));
  }

  private Found find(Article article) {
    Fingerprint print =
        times.time(Stage.PRINT, () -> Fingerprint.of(article.title(), article.text()));
    return new Found(analyze(article), print);
  }

  Analysis analyze(Article article) {
    Document document = times.time(Stage.SEGMENT, () -> segmenter.segment(article.text()));
    List<Mention> mentions = times.time(Stage.TAG, () -> tagger.tag(document));
    List<Link> links = times.time(Stage.LINK, () -> linker.link(article, mentions));
    List<Relation> relations =
        times.time(Stage.RELATE, () -> relater.relate(article, document, links));
    return new Analysis(article, document.sentences(), links, relations);
  }
}
