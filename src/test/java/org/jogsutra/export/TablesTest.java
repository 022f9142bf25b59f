package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogsutra.model.Problem;
import org.junit.jupiter.api.Test;

/** Each table, whole: its columns are those of the contract, its cells what the records say. */
class TablesTest {

  private static final Problem SKIPPED =
      new Problem("b.doc", "read", "not a text", Problem.Action.SKIPPED);
  private static final Problem IN_PART =
      new Problem("a.txt", "read", "bytes that are not UTF-8", Problem.Action.USED_IN_PART);

  @Test
  void articles() {
    assertTable(
        """
        article_id,status,title,language,published,source,characters,sentences,mentions,relations,duplicate_of,cluster,message
        a.txt,ok,শিরোনাম,bn,2025-01-17,,12,1,1,0,,,
        b.doc,skipped,,,,,,,,,,,not a text
        """,
        out -> {
          var table = new ArticlesTable(out);
          table.add(Sample.article("a.txt", "ভারত কিনেছে।"));
          table.add(SKIPPED);
          table.add(IN_PART);
          table.flush();
        });
  }

  @Test
  void mentions() {
    assertTable(
        """
        mention_id,article_id,sentence,begin,end,text,type,entity_id,match,methods,confidence,role,attributes
        bn/a.txt#0,bn/a.txt,0,0,4,ভারত,COUNTRY,country:IN,short-name,gazetteer+rule,0.99,nominative,calibre=155 mm
        """,
        out -> {
          var table = new MentionsTable(out);
          table.add(Sample.article("bn/a.txt", "ভারত কিনেছে।"));
          table.flush();
        });
  }

  @Test
  void entities() {
    assertTable(
        """
        entity_id,type,name,name_en,country,category,wikidata,mentions,articles,first_date,last_date,aliases,methods,confidence,review,alternatives
        country:IN,COUNTRY,ভারত,India,IN,,Q668,7,4,2014,2025-01-17,ভারত; ভারতের; -ভারত,gazetteer+crf+rule,1.00,,country:PK 0.50
        """,
        out -> EntitiesTable.write(Tables.summaries(), out));
  }

  @Test
  void problems() {
    assertTable(
        """
        article_id,stage,problem,action
        b.doc,read,not a text,skipped
        a.txt,read,bytes that are not UTF-8,used-in-part
        """,
        out -> {
          var table = new ProblemsTable(out);
          table.add(SKIPPED);
          table.add(IN_PART);
          table.flush();
        });
  }

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

  private static void assertTable(String expected, GephiImport.Writing writing) {
    assertEquals("\uFEFF" + expected, Tables.text(writing).replace("\r\n", "\n"));
  }
}
