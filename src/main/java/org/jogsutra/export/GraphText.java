package org.jogsutra.export;

import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.RelationGraph;

/** What all files of a graph call the same thing, so that they can be opened into one workspace. */
final class GraphText {

  private static final char WORD_JOINER = '\u2060';

  private GraphText() {}

  /** Returns the words a node is drawn with, which are never empty. */
  static String label(Entity entity) {
    String name = CleanText.oneLine(entity.name());
    String english = CleanText.oneLine(entity.nameEn());
    return !name.isEmpty() ? name : !english.isEmpty() ? english : entity.id().value();
  }

  /**
   * Returns an id that is the same in every run. No entity id has a dot in it, and the schema of
   * GraphML takes few other signs.
   */
  static String edgeId(Edge edge) {
    return edgeId(edge.pair());
  }

  /** Returns the id of the edge of a pair. */
  static String edgeId(CoOccurrence pair) {
    return pair.first() + "." + pair.second();
  }

  /** Returns the id of an edge that is one of several between its ends. */
  static String edgeId(RelationGraph.Key key) {
    return key.source() + "." + key.target() + "." + key.relation();
  }

  /** Returns the English name, or the Bengali one of an entity that has no other. */
  static String english(Entity entity) {
    return entity.nameEn().isEmpty() ? entity.name() : entity.nameEn();
  }

  /**
   * Returns a text for an attribute in XML, where Gephi 0.9.3 and later make {@code Infinity} of
   * the letters INF in any value, as in INF Treaty. An invisible joiner keeps them apart.
   */
  static String attribute(String text) {
    return text.replace("INF", "I" + WORD_JOINER + "NF");
  }
}
