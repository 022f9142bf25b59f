package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** The file {@code README-gephi.txt}, for whoever opens the graph files. */
public final class GephiReadme {

  private static final String TEXT =
      """
      Opening the graph in Gephi (0.10 or later, https://gephi.org)

      graph.gexf           who is named together with whom. Open this one first:
                           colors, sizes, positions and all columns are set.
      graph.graphml        the same graph for Cytoscape, yEd, NetworkX and R.
      nodes.csv, edges.csv the same graph as tables, with the sentence in which
                           each pair was first seen. File > Import spreadsheet:
                           nodes.csv, then edges.csv with "Append to existing
                           workspace".
      relations.gexf       who did what to whom, with directed edges, one for each
                           relation. Gephi draws those between the same two nodes
                           on each other: filter by the column relation.
      relations.graphml    the same for other programs.
      The other .csv files are for spreadsheets and not for Gephi.

      Bengali labels show as boxes? In Overview, set the label font to "Noto Sans Bengali" or "Nirmala UI".
      For a PDF, whose fonts may lack Bengali, choose the column label_en as label text in the label settings.

      Colors: sky blue person, blue country, vermilion weapon, green place,
      purple organization. Edge weight: the number of articles, an article
      that names a pair many times counted once.
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
