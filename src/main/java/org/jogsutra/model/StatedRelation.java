package org.jogsutra.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Claim;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Polarity;

/**
 * A relation away from its article: all that is kept of it when the text is gone.
 *
 * @param published ISO 8601 date of the article, or empty
 */
public record StatedRelation(
    RelationId id, String published, Passage passage, Relation.Type type, Roles roles, Told told) {

  /**
   * Where it is stated.
   *
   * @param sentence number of the sentence in the article
   * @param span where the sentence stands in the article's text
   * @param text the sentence on one line
   * @param trigger where the words that state it stand in the article's text
   * @param words these words
   */
  public record Passage(int sentence, Span span, String text, Span trigger, String words) {}

  /** Who and what takes part, and where. */
  public record Roles(
      Optional<Entity> subject,
      Optional<Entity> object,
      Optional<Entity> weapon,
      Optional<Entity> place) {

    static Roles of(Participants participants) {
      return new Roles(
          participants.subject().map(Link::entity),
          participants.object().map(Link::entity),
          participants.weapon().map(Link::entity),
          participants.place().map(Link::entity));
    }
  }

  /**
   * As what it is told.
   *
   * @param source who says so, if it is an entity
   * @param attribution the words that name who says so, or empty
   * @param confidence between 0 and 1
   */
  public record Told(
      Polarity polarity,
      Modality modality,
      Optional<Entity> source,
      String attribution,
      Circumstances circumstances,
      double confidence) {}

  /** Returns the relations of an article, in order. */
  public static List<StatedRelation> of(Analysis analysis) {
    List<StatedRelation> stated = new ArrayList<>();
    for (Relation relation : analysis.relations()) {
      stated.add(of(relation, stated.size(), analysis));
    }
    return stated;
  }

  private static StatedRelation of(Relation relation, int number, Analysis analysis) {
    int sentence = relation.basis().sentence();
    Span trigger = relation.basis().trigger();
    Claim claim = relation.claim();
    return new StatedRelation(
        new RelationId(analysis.article().id(), number),
        analysis.article().published(),
        new Passage(
            sentence,
            analysis.sentences().get(sentence).span(),
            analysis.evidence(sentence),
            trigger,
            trigger.in(analysis.article().text())),
        relation.type(),
        Roles.of(relation.participants()),
        new Told(
            claim.polarity(),
            claim.modality(),
            claim.source().map(Link::entity),
            claim.attribution(),
            relation.circumstances(),
            relation.basis().confidence()));
  }

  /** Returns the sentence as evidence. */
  public String evidence() {
    return Evidence.of(id.articleId(), passage.span().begin(), passage.text());
  }
}
