package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables for Gephi, whole: their columns are those of the contract, their cells what the graph
 * says.
 */
class TablesTest {

  @Test
  void nodes() {
    assertEquals(
        """
        Id,Label,label_en,type,country,category,mentions,articles,degree,weighted_degree,betweenness,pagerank,community
        country:IN,ভারত,India,COUNTRY,IN,,7,4,1,3.0,0.0,0.2625,0
        country:RU,রাশিয়া,Russia,COUNTRY,RU,,7,4,2,5.0,1.0,0.475,0
        weapon:s-400,এস-৪০০,S-400,WEAPON,RU,sam,7,4,1,2.0,0.0,0.2625,1
        """,
        Tables.text(out -> NodesTable.write(Sample.GRAPH, out)).replace("\r\n", "\n"));
  }

  @Test
  void edges() {
    assertEquals(
        """
        Source,Target,Type,Kind,Id,Label,Weight,sentences,articles,clusters,npmi,log_likelihood,p_value,backbone,first_date_text,last_date_text,evidence
        country:IN,country:RU,Undirected,,country:IN.country:RU,,3.0,4,3,3,0.25,12.5,1.235E-12,true,2014-05-01 (Thu),2025-01-17 (Fri),a.txt#0: রাশিয়া ভারতকে এস-৪০০ দিয়েছে।
        country:RU,weapon:s-400,Undirected,,country:RU.weapon:s-400,,2.0,3,2,2,-0.5,0.0,0.0,false,d2014-05,2025-01-17 (Fri),a.txt#0: রাশিয়া ভারতকে এস-৪০০ দিয়েছে।
        """,
        Tables.text(out -> EdgesTable.write(Sample.GRAPH, out)).replace("\r\n", "\n"));
  }

  @Test
  void datesForGephiAreWordsHoweverPrecise() {
    assertEquals(
        List.of("2024-02-29 (Thu)", "d2023-02-29", "d2024", ""),
        List.of("2024-02-29", "2023-02-29", "2024", "").stream()
            .map(EdgesTable::dateText)
            .toList());
  }
}
