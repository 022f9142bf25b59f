package org.jogsutra.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Certainty;
import org.jogsutra.model.Transfer.Parties;
import org.jogsutra.model.Transfer.Sources;
import org.jogsutra.model.Transfer.Status;
import org.jogsutra.model.Transfer.Terms;

/** What articles told so far of one arms transfer. */
final class TransferTally {

  private static final int ARTICLES_KEPT = 20;
  private static final int EVIDENCE_KEPT = 3;
  private static final int OTHERS_KEPT = 5;

  private final Side affirmed = new Side("claimed by ");
  private final Side negated = new Side("denied by ");
  private final Few articleIds = new Few(ARTICLES_KEPT);
  private final Few quantities = new Few(OTHERS_KEPT);
  private final Years ordered = new Years();
  private final Years delivered = new Years();
  private Status status = Status.DENIED;
  private String lastArticle = "";
  private int articles;

  /** What speaks for a transfer, or against it. */
  private static final class Side {

    private final String verb;
    private final Few evidence = new Few(EVIDENCE_KEPT);
    private final Few speakers = new Few(OTHERS_KEPT);
    private String lastVouching = "";
    private int vouching;

    Side(String verb) {
      this.verb = verb;
    }

    void add(Statement statement) {
      evidence.add(statement.relation().evidence());
      statement.speaker().ifPresent(speakers::add);
      if (statement.isVouchedFor() && !lastVouching.equals(statement.articleId())) {
        lastVouching = statement.articleId();
        vouching++;
      }
    }

    boolean isEmpty() {
      return evidence.list().isEmpty();
    }

    Stream<String> comment() {
      List<String> told = speakers.list();
      return told.isEmpty() ? Stream.empty() : Stream.of(verb + String.join(", ", told));
    }

    Certainty certainty() {
      return switch (vouching) {
        case 0 -> Certainty.CLAIMED;
        case 1 -> Certainty.REPORTED;
        default -> Certainty.CONFIRMED;
      };
    }
  }

  /** Adds one more statement. All statements of one article come in a row. */
  void add(Statement statement) {
    if (!lastArticle.equals(statement.articleId())) {
      lastArticle = statement.articleId();
      articleIds.add(lastArticle);
      articles++;
    }
    (statement.isNegated() ? negated : affirmed).add(statement);
    Status told = statement.status();
    status = told.compareTo(status) > 0 ? told : status;
    if (told == Status.ORDERED) {
      ordered.add(statement.circumstances().date());
    } else if (told == Status.DELIVERED) {
      delivered.add(statement.circumstances().date());
    }
    statement.circumstances().quantity().map(TransferTally::told).ifPresent(quantities::add);
  }

  /** Returns whether one of the two is affirmed and the other negated somewhere. */
  boolean contradicts(TransferTally other) {
    return (!affirmed.isEmpty() && !other.negated.isEmpty())
        || (!negated.isEmpty() && !other.affirmed.isEmpty());
  }

  Transfer transfer(Parties parties, boolean disputed) {
    Certainty certainty = (affirmed.isEmpty() ? negated : affirmed).certainty();
    Terms terms =
        new Terms(
            status,
            disputed ? Certainty.DISPUTED : certainty,
            String.join("; ", quantities.list()),
            ordered.told(),
            delivered.told());
    String comment =
        Stream.concat(negated.comment(), affirmed.comment()).collect(Collectors.joining("; "));
    return new Transfer(
        parties, terms, new Sources(articles, articleIds.list(), evidence(), comment));
  }

  /** One place of the few is for what speaks against it. */
  private List<String> evidence() {
    int most = negated.isEmpty() ? EVIDENCE_KEPT : EVIDENCE_KEPT - 1;
    return Stream.concat(
            affirmed.evidence.list().stream().limit(most), negated.evidence.list().stream())
        .limit(EVIDENCE_KEPT)
        .toList();
  }

  private static String told(Quantity quantity) {
    if (!Double.isFinite(quantity.value())) {
      return quantity.text();
    }
    String value = BigDecimal.valueOf(quantity.value()).stripTrailingZeros().toPlainString();
    return (value + " " + quantity.unit()).strip();
  }
}
