package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GephiReadmeTest {

  @Test
  void namesEveryFileForGephiAndAFontWithBengaliLetters() {
    String readme = Tables.text(GephiReadme::write);
    for (String word :
        List.of(
            "graph.gexf",
            "graph.graphml",
            "nodes.csv",
            "edges.csv",
            "relations.gexf",
            "relations.graphml",
            "Noto Sans Bengali")) {
      assertTrue(readme.contains(word), word);
    }
  }
}
