package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jogsutra.RunSummary;
import org.jogsutra.RunSummary.Counts;
import org.jogsutra.RunSummary.Facts;
import org.jogsutra.RunSummary.Frequent;
import org.jogsutra.RunSummary.Graph;
import org.jogsutra.RunSummary.Inputs;
import org.jogsutra.RunSummary.Pair;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.RelationId;
import org.junit.jupiter.api.Test;

class SummaryReportTest {

  private static final Map<EntityType, List<Frequent>> TOP =
      Map.of(
          EntityType.COUNTRY,
          List.of(new Frequent("ইরান", "Iran", 3), new Frequent("রাশিয়া", "Russia", 2)));

  @Test
  void tellsWhatIsFoundAndWhatIsDisputed() {
    var disputed =
        new Contradiction(
            "Iran SUPPLIES_WEAPON\nRussia",
            List.of(new RelationId("a.txt", 0), new RelationId("c.txt", 2)),
            List.of(new RelationId("b.txt", 1)));
    var summary =
        new RunSummary(
            new Inputs(4, 1, 2),
            new Counts(3, 0, 0, 12, Map.of(EntityType.COUNTRY, 5L), TOP),
            new Graph(3, 2, 1, List.of(new Pair("ইরান", "রাশিয়া", 2, 7))),
            new Facts(9, 4, 2, 21, List.of(disputed)),
            Map.of());
    var out = new StringWriter();
    new SummaryReport(summary, Path.of("out"), false).print(new PrintWriter(out));
    assertEquals(
        """
        articles  3
        input     1 of 4 files new or changed, the others known
        vanished  2 files of earlier runs are gone and kept; --prune removes them
        mentions  country 5
        graph     3 entities, 2 pairs
        relations 9 (4 edges), arms transfers 2
        country   ইরান (Iran) 3, রাশিয়া (Russia) 2
        pair      ইরান - রাশিয়া: 2 articles, 7 times
        disputed  21 facts, see relations.csv, column contradicted
        disputed  Iran SUPPLIES_WEAPON Russia: affirmed by a.txt#r0 and others, negated by b.txt#r1
        files     out (open graph.gexf in Gephi, *.csv in a spreadsheet)
        """,
        out.toString());
  }
}
