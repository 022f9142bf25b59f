package org.jogsutra.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Relation;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.StatedRelation;

/**
 * Finds what one sentence says to be so and another, in any article, not to be so: the same
 * relation of the same subject and object, and of the same weapon where both name one.
 *
 * <p>Holds each different fact once, and of each statement its number alone. Not thread-safe.
 */
public final class Contradictions {

  /** Of the statements that contradict one, so many are told. */
  public static final int TOLD = 20;

  /** In the order in which the facts were first stated. */
  private final Map<Fact, Stances> stances = new LinkedHashMap<>();

  private final List<String> articleIds = new ArrayList<>();
  private final List<Integer> firstRows = new ArrayList<>();
  private int rows;

  /** What is or is not so; without the weapon, since that may be named or not. */
  private record Fact(String relation, Optional<Entity> subject, Optional<Entity> object) {

    String told() {
      return Stream.of(subject.map(Names::of), Optional.of(relation), object.map(Names::of))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }
  }

  /** Adds the statements of one more article. */
  public void add(List<StatedRelation> ofArticle) {
    if (!ofArticle.isEmpty()) {
      articleIds.add(ofArticle.get(0).id().articleId());
      firstRows.add(rows);
    }
    for (StatedRelation relation : ofArticle) {
      stances.computeIfAbsent(fact(relation), unseen -> new Stances()).add(relation, rows);
      rows++;
    }
  }

  /** Returns the number of statements added. */
  public int statements() {
    return rows;
  }

  /** Returns for each statement, in the order they were added, the first that contradict it. */
  public List<List<RelationId>> byStatement() {
    List<List<RelationId>> contradicted = new ArrayList<>(Collections.nCopies(rows, List.of()));
    for (Stances of : stances.values()) {
      of.contradicted(
          (rowsOfStance, against) -> {
            // One list for all of them: there may be many.
            List<RelationId> ids = ids(against);
            rowsOfStance.stream().forEach(row -> contradicted.set(row, ids));
          });
    }
    return contradicted;
  }

  /** Returns the number of facts that are both affirmed and negated. */
  public long count() {
    return stances.values().stream().filter(Stances::isContradictory).count();
  }

  /** Returns the first of these facts, in the order in which they were first stated. */
  public List<Contradiction> first(int most) {
    return stances.entrySet().stream()
        .filter(fact -> fact.getValue().isContradictory())
        .limit(most)
        .map(fact -> contradiction(fact.getKey(), fact.getValue()))
        .toList();
  }

  private Contradiction contradiction(Fact fact, Stances of) {
    return new Contradiction(
        fact.told(),
        ids(of.contradictedRows(Relation.Polarity.AFFIRMED)),
        ids(of.contradictedRows(Relation.Polarity.NEGATED)));
  }

  private static Fact fact(StatedRelation relation) {
    Ends ends = new Ends(relation.roles().subject(), relation.roles().object());
    boolean swappable =
        relation.type().symmetric() && ends.source().isPresent() && ends.target().isPresent();
    Ends ordered = swappable ? ends.inOrder() : ends;
    return new Fact(relation.type().name(), ordered.source(), ordered.target());
  }

  private List<RelationId> ids(IntStream against) {
    return against.sorted().limit(TOLD).mapToObj(this::id).toList();
  }

  private RelationId id(int row) {
    int found = Collections.binarySearch(firstRows, row);
    int article = found >= 0 ? found : -found - 2;
    return new RelationId(articleIds.get(article), row - firstRows.get(article));
  }
}
