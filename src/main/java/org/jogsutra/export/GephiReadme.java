package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** The file {@code README-gephi.txt}, for whoever opens the graph files. */
public final class GephiReadme {

  private static final String TEXT =
      """
      Opening the graph in Gephi (0.10 or later, https://gephi.org)

      Which file for what
      graph.gexf           who is named together with whom. Open this one first:
                           colors, sizes, positions, days and all columns are set.
      graph.graphml        the same graph without days, for Cytoscape, yEd,
                           NetworkX, R and others.
      graph.cyjs           the same for Cytoscape and for web pages made with
                           Cytoscape.js.
      graph.svg            a picture of it, for any browser.
      nodes.csv, edges.csv the same graph as tables, with the sentence in which
                           each pair was first seen. File > Import spreadsheet:
                           nodes.csv, then edges.csv with "Append to existing
                           workspace".
      relations.gexf       who did what to whom, with directed edges, one for each
                           relation, and days. Gephi draws those between the same
                           two nodes on each other: filter by the column relation.
      relations.graphml    the same for other programs, without days.
      Open each of these into a workspace of its own; only the two .gexf files go
      well together. The other .csv files are for spreadsheets and not for Gephi.

      Bengali labels
      If they show as boxes, set the label font (Overview, label settings; Preview,
      node labels) to one with Bengali letters: Noto Sans Bengali (all systems,
      free), Nirmala UI (Windows), Kohinoor Bangla (macOS). For English labels, or
      a PDF whose fonts lack Bengali, choose the column label_en as label text in
      the label settings.

      A graph one can read
      Too many edges? Filters > Attributes > Equal > backbone, checked, keeps those
      that hold the graph together. Or Attributes > Range > p_value up to 0.01: the
      pairs that chance would hardly bring together; or clusters from 2: those that
      two independent reports name.

      Time line
      1. Open graph.gexf or relations.gexf; click "Enable Timeline" at the bottom.
      2. Drag the ends of the bar to a month or a year, then drag the bar itself.
      A node is seen if an article of that time names it, an edge if an article of
      that time names both (or states the relation). What has no dated article is
      seen at all times. Widths of edges do not change: they show the whole run.
      How many reports each day brought is the column reports; a filter or ranking
      by it takes the first day in sight unless its estimator is set to another one
      (Data Laboratory). If no article has a date, there is no time line.

      Columns of nodes
      mentions, articles   how often, and in how many articles it is named
      degree               with how many others; weighted_degree: sum of weights
      betweenness          share of the shortest paths that pass through it, 0 to 1
      pagerank             how central it is; all nodes sum to 1
      community            number of its group; 0 is the largest

      Columns of edges
      weight               independent reports that name both; an article that
                           names a pair many times counts once
      sentences, articles  where both are named; clusters: independent reports
      npmi                 -1 never together, 0 as by chance, 1 never apart
      log_likelihood       how far from chance, larger for more evidence
      p_value              how likely chance alone would do that
      backbone             true if it matters to one of its ends beyond chance
      first_date, last_date  of the articles that name both

      Columns of relations
      relation             what the source does to the target
      articles             that state it, which is the weight too
      affirmed, negated    number of statements; claimed, planned: among both
      weapons, evidence    with which weapons; where first stated, and the words

      Colors: sky blue person, blue country, vermilion weapon, green place,
      purple organization.
      Letters: a value with INF in it, as in INF Treaty, holds an invisible
      joiner after the I in the .gexf and .graphml files, or Gephi would make
      it Infinity.
      """;

  private GephiReadme() {}

  /** Writes the whole file. */
  public static void write(OutputStream out) throws IOException {
    out.write(TEXT.getBytes(UTF_8));
    out.flush();
  }
}
