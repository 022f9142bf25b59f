package org.jogsutra.tag;

import java.util.List;
import org.jogsutra.model.Document;
import org.jogsutra.model.Mention;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.MaxentModel;

/**
 * Tags names by tables, models and rules, and gives one answer. Immutable, shared by threads.
 *
 * @see Combination the policy
 */
public final class CombinedTagger {

  private final GazetteerTagger gazetteer;
  private final StatisticalTagger model;
  private final Combination combination;
  private final WholeMentions whole;
  private final ConfidenceTable confidence;

  /** Joins a gazetteer's tagger with a model. */
  public CombinedTagger(GazetteerTagger gazetteer, CrfModel model, ConfidenceTable confidence) {
    this(gazetteer, new StatisticalTagger(model), confidence);
  }

  /** Joins a gazetteer's tagger with a model of the other kind. */
  public CombinedTagger(GazetteerTagger gazetteer, MaxentModel model, ConfidenceTable confidence) {
    this(gazetteer, new StatisticalTagger(model), confidence);
  }

  private CombinedTagger(
      GazetteerTagger gazetteer, StatisticalTagger model, ConfidenceTable confidence) {
    this.gazetteer = gazetteer;
    this.model = model;
    this.combination = gazetteer.combination();
    this.whole = gazetteer.whole();
    this.confidence = confidence;
  }

  /** Returns the mentions in reading order; they do not overlap. */
  public List<Mention> tag(Document document) {
    List<Tagged> names =
        combination.of(gazetteer.names(document), model.guesses(document), document);
    return whole.of(names, document, confidence);
  }

  /** Returns what the model alone takes for names, to compare with. */
  public List<Mention> tagByModel(Document document) {
    return whole.bare(combination.ofModel(model.guesses(document), document), document);
  }
}
