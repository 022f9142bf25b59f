package org.jogsutra.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.facts.Stated;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Counts;
import org.jogsutra.model.RelationGraph.Edge;
import org.jogsutra.model.RelationGraph.Voices;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Certainty;
import org.jogsutra.model.Transfer.Parties;
import org.jogsutra.model.Transfer.Sources;
import org.jogsutra.model.Transfer.Status;
import org.jogsutra.model.Transfer.Terms;

/** A small graph of relations, an article and a transfer, for tests of all formats. */
final class RelationSample {

  static final Analysis ARTICLE =
      Stated.article(
          "bn/a.txt",
          "2025-01-17",
          "ভূমিকা। [country:RU রাশিয়া] [country:IN ভারতকে]\n[place:kursk কুরস্কে] [weapon:s-400 এস-৪০০] দিয়েছে বলে [person:rubio রুবিও] জানান।",
          "1 SUPPLIES_WEAPON 2 weapon=4 place=3 quantity=৫টি/5/ date=2021-11 modality=claimed source=5 attribution=রুবিও confidence=0.876",
          "1 MEETS 2 polarity=negated");

  /** Three nodes with parallel edges, in both directions, and with hostile words. */
  static final RelationGraph GRAPH =
      new RelationGraph(
          List.of(
              node(Sample.INDIA, -1000, 4),
              node(Sample.RUSSIA, 0, 100),
              node(Sample.S400, 1000, 52)),
          List.of(
              edge(Sample.INDIA, Sample.RUSSIA, "AGREES", 1),
              edge(Sample.INDIA, Sample.RUSSIA, "MEETS", 2),
              edge(Sample.INDIA, Sample.S400, "ACQUIRES_WEAPON", 1),
              edge(Sample.RUSSIA, Sample.INDIA, "MEETS", 3),
              edge(Sample.RUSSIA, Sample.INDIA, "SUPPLIES_WEAPON", 4)));

  static final Transfer TRANSFER =
      new Transfer(
          new Parties(
              Optional.of(Sample.RUSSIA), Optional.of(Sample.INDIA), Optional.of(Sample.S400)),
          new Terms(Status.DELIVERED, Certainty.DISPUTED, "5", "2018", "2021-2025"),
          new Sources(
              22,
              List.of("a.txt", "b.txt"),
              List.of("a.txt#0: এক।", "b.txt#7: দুই।"),
              "denied by United States"));

  private RelationSample() {}

  /** Writes the table of the article's relations. */
  static void table(OutputStream out, Map<Integer, List<RelationId>> contradicted)
      throws IOException {
    var waiting = new ByteArrayOutputStream();
    var table = new RelationsTable(waiting);
    table.add(ARTICLE);
    table.flush();
    RelationsTable.write(
        new ByteArrayInputStream(waiting.toByteArray()),
        row -> contradicted.getOrDefault(row, List.of()),
        out);
  }

  /** Returns a graph of two nodes with an edge for each relation. */
  static RelationGraph parallel(List<String> relations) {
    List<Edge> edges = new ArrayList<>();
    for (String relation : relations) {
      edges.add(edge(Sample.INDIA, Sample.RUSSIA, relation, 1));
      edges.add(edge(Sample.RUSSIA, Sample.INDIA, relation, 1));
    }
    return new RelationGraph(
        List.of(node(Sample.INDIA, -1000, 4), node(Sample.RUSSIA, 1000, 100)), edges);
  }

  private static Node node(Entity entity, double x, double size) {
    return Sample.node(entity, new Scores(2, 5, 0, 0.5, 0), new Place(x, 0, size));
  }

  private static Edge edge(Entity source, Entity target, String relation, int articles) {
    return new Edge(
        new RelationGraph.Key(source.id(), target.id(), relation),
        new Counts(articles, new Voices(articles, 1, 2, 3), "2014-05-01", "2025-01"),
        List.of("INF missile", "S-400"),
        List.of(new Dated("2014-05-01", articles)),
        "a.txt#0: \"রাশিয়া\" ভারতকে <INF> & এস-৪০০ দিয়েছে।");
  }
}
