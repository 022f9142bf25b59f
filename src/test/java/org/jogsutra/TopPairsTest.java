package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jogsutra.RunSummary.Pair;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;
import org.junit.jupiter.api.Test;

class TopPairsTest {

  @Test
  void tellsTheHeaviestThenThoseOfMostSentencesThenTheFirst() throws IOException {
    List<Edge> edges =
        List.of(
            edge(1, 2, 3),
            edge(2, 2, 2),
            edge(3, 9, 9),
            edge(4, 2, 3),
            edge(5, 1, 8),
            edge(6, 2, 2),
            edge(7, 3, 3));
    List<Node> nodes = IntStream.range(0, 8).mapToObj(TopPairsTest::node).toList();
    assertEquals(
        List.of(
            new Pair("name 0", "name 3", 9, 9),
            new Pair("name 0", "name 7", 3, 3),
            new Pair("name 0", "name 1", 2, 3),
            new Pair("name 0", "name 4", 2, 3),
            new Pair("name 0", "name 2", 2, 2)),
        TopPairs.of(new EntityGraph(RowSource.of(nodes), RowSource.of(edges))));
  }

  private static Edge edge(int other, int articles, int sentences) {
    return new Edge(
        new CoOccurrence(id(0), id(other)),
        articles,
        new Counts(sentences, articles, articles, "", ""),
        new Strength(0, 0, 1, false),
        List.of(),
        "");
  }

  private static Node node(int number) {
    return new Node(
        new Entity(id(number), "name " + number, "", "", "", ""),
        new Occurrences(1, 1, "", ""),
        new Scores(1, 1, 0, 0, 0),
        new Place(0, 0, 4),
        List.of());
  }

  private static EntityId id(int number) {
    return new EntityId("org:" + number);
  }
}
