package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a small output folder, written by hand. */
class WhyCommandTest {

  private static final String RELATIONS =
      """
      \uFEFFrelation_id,article_id,sentence,subject_id,subject,relation,object_id,object,weapon_id,weapon,quantity,unit,polarity,modality,attribution_id,attribution,event_date,place_id,place,trigger,evidence,plover,confidence,review,quantity_value,contradicted,begin,end
      a.txt#r0,a.txt,0,country:IR,Iran,SUPPLIES_WEAPON,country:RU,Russia,weapon:drone,drone,১২টি,,affirmed,claimed,country:US,যুক্তরাষ্ট্র,2024-05,,,দিয়েছে,ইরান রাশিয়াকে ১২টি ড্রোন দিয়েছে।,AID,0.90,,12,b.txt#r0,0,35
      a.txt#r1,a.txt,2,country:RU,Russia,ATTACKS,place:kyiv,Kyiv,,,,,affirmed,asserted,,,,,,হামলা,"'=রাশিয়া কিয়েভে হামলা চালায়, ইরান বলে।",ASSAULT,0.90,,,,80,120
      b.txt#r0,b.txt,0,country:IR,Iran,SUPPLIES_WEAPON,country:RU,Russia,,,,,negated,asserted,,,,,,দেয়নি,ইরান রাশিয়াকে কিছু দেয়নি।,AID,0.90,,,a.txt#r0,0,30
      """;

  private static final String ENTITIES =
      """
      \uFEFFentity_id,type,name,name_en,country,category,wikidata,mentions,articles,first_date,last_date,aliases,methods,confidence,review
      country:IR,COUNTRY,ইরান,Iran,IR,,Q794,5,2,,,ইরান; ইরানের,gazetteer,0.98,
      country:RU,COUNTRY,রাশিয়া,Russia,RU,,Q159,5,2,,,রুশ; রাশিয়াকে,gazetteer,0.98,
      country:UA,COUNTRY,ইউক্রেন,Ukraine,UA,,Q212,5,2,,,ইউক্রেন,gazetteer,0.98,
      place:kyiv,PLACE,কিয়েভ,Kyiv,UA,city,,2,1,,,কিয়েভে,gazetteer,0.98,
      person:a,PERSON,ভ্লাদিমির পুতিন,Vladimir Putin,RU,,,1,1,,,পুতিন,gazetteer,0.98,
      person:b,PERSON,মিখাইল পুতিন,Mikhail Putin,RU,,,1,1,,,পুতিন,gazetteer,0.98,
      weapon:drone,WEAPON,ড্রোন,drone,,W.UAV,,2,1,,,'-ড্রোন,gazetteer,0.98,
      """;

  private static final String MENTIONS =
      """
      \uFEFFmention_id,article_id,sentence,begin,end,text,type,entity_id,match,methods,confidence,role,attributes
      a.txt#0,a.txt,0,0,4,ইরান,COUNTRY,country:IR,exact,gazetteer,0.98,nominative,
      a.txt#5,a.txt,0,5,13,রাশিয়াকে,COUNTRY,country:RU,exact,gazetteer,0.98,accusative,
      a.txt#40,a.txt,1,40,44,ইরান,COUNTRY,country:IR,exact,gazetteer,0.98,nominative,
      a.txt#60,a.txt,1,60,67,রাশিয়া,COUNTRY,country:RU,exact,gazetteer,0.98,nominative,
      a.txt#80,a.txt,2,80,87,রাশিয়া,COUNTRY,country:RU,exact,gazetteer,0.98,nominative,
      a.txt#88,a.txt,2,88,94,কিয়েভে,PLACE,place:kyiv,exact,gazetteer,0.98,locative,
      a.txt#110,a.txt,2,110,114,ইরান,COUNTRY,country:IR,exact,gazetteer,0.98,nominative,
      a.txt#130,a.txt,3,130,134,ইরান,COUNTRY,country:IR,exact,gazetteer,0.98,nominative,
      b.txt#0,b.txt,0,0,4,ইরান,COUNTRY,country:IR,exact,gazetteer,0.98,nominative,
      b.txt#5,b.txt,0,5,13,রাশিয়াকে,COUNTRY,country:RU,exact,gazetteer,0.98,accusative,
      b.txt#50,b.txt,3,50,54,ইরান,COUNTRY,country:IR,exact,gazetteer,0.98,nominative,
      b.txt#60,b.txt,3,60,64,রুশ,COUNTRY,country:RU,exact,gazetteer,0.98,nominative,
      """;

  private static final String EDGES =
      """
      Source,Target,Type,Kind,Id,Label,Weight,evidence
      country:IR,country:RU,Undirected,,country:IR~country:RU,,2.0,a.txt#38: ও ইরান এবং ওদিকে বেশ রাশিয়া আছে।
      """;

  private Path folder;

  @BeforeEach
  void writeTables(@TempDir Path temporary) throws IOException {
    folder = temporary;
    write("entities.csv", ENTITIES);
    write("mentions.csv", MENTIONS);
    write("relations.csv", RELATIONS);
    write("edges.csv", EDGES);
  }

  @Test
  void printsStatementsAndOtherSentencesWithArticlesAndOffsets() {
    assertEquals(
        new Result(
            0,
            """
            country:IR Iran (ইরান)
            country:RU Russia (রাশিয়া)
            SUPPLIES_WEAPON: Iran -> Russia, with drone, ১২টি, 2024-05, affirmed, claimed, by the word of যুক্তরাষ্ট্র
              a.txt#r0 sentence 0 [0, 35): ইরান রাশিয়াকে ১২টি ড্রোন দিয়েছে।
              contradicted by b.txt#r0
            SUPPLIES_WEAPON: Iran -> Russia, negated, asserted
              b.txt#r0 sentence 0 [0, 30): ইরান রাশিয়াকে কিছু দেয়নি।
              contradicted by a.txt#r0
            named together
              a.txt sentence 1 [40, 67): ও ইরান এবং ওদিকে বেশ রাশিয়া আছে।
              a.txt sentence 2 [80, 114): =রাশিয়া কিয়েভে হামলা চালায়, ইরান বলে।
              b.txt sentence 3 [50, 64): ইরান … রুশ
            """,
            ""),
        why("country:IR", "country:RU"));
  }

  @Test
  void takesNamesInAnyScriptAndCase() {
    Result byId = why("country:IR", "country:RU");
    assertEquals(byId, why("ইরান", "রুশ"));
    assertEquals(byId, why("iran", "RUSSIA"));
    assertEquals(byId, why("Ira", "Russ"));
    assertEquals(byId, why(" ইরানের ", "রাশিয়াকে"));
    assertEquals(byId, why("ইরান", "রাশি\u09DFা"));
    assertEquals(0, why("--", "-ড্রোন", "ইরান").exit());
  }

  @Test
  void aCountryCountsWithItsPlaces() {
    List<String> lines = why("রাশিয়া", "ইউক্রেন").out().lines().toList();
    assertTrue(lines.contains("ATTACKS: Russia -> Kyiv, affirmed, asserted"), lines::toString);
    assertEquals(
        "ATTACKS: Russia -> Kyiv, affirmed, asserted",
        why("Kyiv", "Russia").out().lines().toList().get(2));
  }

  @Test
  void readsSentencesThatNoTableHasFromTheArticles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    String before = "একটি বাক্য শেষ। আর কিছু।\n";
    String sentence = "এদিন ইরান ও রুশ নেতারা বসেন।";
    String text = before + " ".repeat(45 - before.length()) + sentence + " শেষ।";
    Files.writeString(articles.resolve("b.txt"), "\uFEFF" + text);
    write("mentions.csv", MENTIONS.replace("b.txt,3,60,64", "b.txt,3,57,60"));
    assertEquals("ইরান", text.substring(50, 54));
    assertEquals("  b.txt sentence 3 [50, 60): " + sentence, lastLine(articles));
    Files.writeString(articles.resolve("b.txt"), text.substring(1));
    assertEquals("  b.txt sentence 3 [50, 60): ইরান … রুশ", lastLine(articles));
    Files.delete(articles.resolve("b.txt"));
    assertEquals("  b.txt sentence 3 [50, 60): ইরান … রুশ", lastLine(articles));
    Result none = why("ইরান", "রাশিয়া", "--articles", folder + "/none");
    assertEquals(new Result(1, "", "jogsutra: " + folder + "/none: no such folder\n"), none);
  }

  @Test
  void readsNothingOutsideTheArticles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(folder.resolve("b.txt"), " ".repeat(50) + "ইরান secret রুশ।");
    write("mentions.csv", MENTIONS.replace("b.txt,3,", "../b.txt,3,"));
    assertEquals("  ../b.txt sentence 3 [50, 64): ইরান … রুশ", lastLine(articles));
  }

  private String lastLine(Path articles) {
    List<String> lines =
        why("ইরান", "রাশিয়া", "--articles", articles.toString()).out().lines().toList();
    return lines.get(lines.size() - 1);
  }

  @Test
  void listsTheCandidatesOfAnAmbiguousName() {
    assertEquals(
        new Result(
            2,
            "",
            """
            jogsutra: 'পুতিন' may be any of these; ask with the id:
              person:a Vladimir Putin (ভ্লাদিমির পুতিন)
              person:b Mikhail Putin (মিখাইল পুতিন)
            """),
        why("ইরান", "পুতিন"));
    assertEquals(2, why("person", "ইরান").exit());
    assertEquals(0, why("vladimir", "ইরান").exit());
  }

  @Test
  void aNameOfNobodyFails() {
    assertEquals(
        new Result(1, "", "jogsutra: " + folder + "/entities.csv has no 'মঙ্গল'\n"),
        why("ইরান", "মঙ্গল"));
    assertEquals(1, why("ইরান", "").exit());
  }

  @Test
  void twoNamesOfOneEntityAreNoQuestion() {
    assertEquals(
        new Result(2, "", "jogsutra: both names mean country:IR Iran (ইরান)\n"),
        why("ইরান", "Iran"));
  }

  @Test
  void nothingMayTieThem() {
    assertEquals(
        new Result(
            0,
            """
            country:UA Ukraine (ইউক্রেন)
            weapon:drone drone (ড্রোন)
            nothing ties them
            """,
            ""),
        why("ইউক্রেন", "drone"));
  }

  @Test
  void onlyOneRelationIfAsked() {
    assertEquals(8, why("ইরান", "রাশিয়া", "--relation", "supplies_weapon").out().lines().count());
    assertTrue(why("ইরান", "রাশিয়া", "--relation", "MEETS").out().endsWith("nothing ties them\n"));
  }

  @Test
  void tellsHowManyMoreThereAre() {
    String out = why("ইরান", "রাশিয়া", "--most", "1").out();
    assertTrue(out.contains("\n  and 1 more statements\n"), out);
    assertTrue(out.endsWith("\n  and 2 more sentences\n"), out);
    Result wrong = why("ইরান", "রাশিয়া", "--most", "0");
    assertEquals(2, wrong.exit());
    assertTrue(wrong.err().startsWith("--most must be at least 1, not 0\n"), wrong.err());
  }

  @Test
  void answersInJson() {
    String json = why("ইরান", "রাশিয়া", "--json", "--most", "2").out();
    for (String part :
        List.of(
            "\"entity_id\" : \"country:IR\"",
            "\"relation_id\" : \"a.txt#r0\"",
            "\"contradicted\" : \"b.txt#r0\"",
            "\"more_statements\" : 0",
            "\"text\" : \"=রাশিয়া কিয়েভে হামলা চালায়, ইরান বলে।\"",
            "\"begin\" : 80,",
            "\"more_sentences\" : 1")) {
      assertTrue(json.contains(part), part + " in " + json);
    }
    assertTrue(json.startsWith("{") && json.endsWith("}\n"), json);
  }

  @Test
  void aMissingFolderOrFileIsSaidInOneLine() throws IOException {
    assertEquals(
        new Result(1, "", "jogsutra: " + folder + "/none: no such folder\n"),
        TestRun.execute("why", "a", "b", "-o", folder + "/none"));
    for (String table : List.of("edges.csv", "mentions.csv", "relations.csv", "entities.csv")) {
      Files.delete(folder.resolve(table));
      assertEquals(
          new Result(
              1,
              "",
              "jogsutra: "
                  + folder.resolve(table)
                  + ": no such file; is this the output folder of a run?\n"),
          why("ইরান", "রাশিয়া"));
    }
  }

  @Test
  void tablesThatAreNoneAreRefused() throws IOException {
    assertRefused("no column 'relation_id'", "a,b\n1,2\n");
    assertRefused("no column 'relation_id'", "");
    assertRefused(
        "a row of more than 1048576 characters", RELATIONS + "\"" + "x\n".repeat(2 << 20));
    write("relations.csv", RELATIONS + "x\"\"\"y,\"z\"w,\n");
    Result broken = why("ইরান", "রাশিয়া");
    assertEquals(1, broken.exit());
    assertTrue(broken.err().startsWith("jogsutra: " + folder + "/relations.csv: "), broken.err());
    assertEquals(1, broken.err().lines().count());
  }

  @Test
  void shortRowsAndStrangeNumbersAreRead() throws IOException {
    write("relations.csv", RELATIONS + "c.txt#r0,c.txt\n\n");
    write("mentions.csv", MENTIONS + "x,c.txt,many,,,ইরান,COUNTRY,country:IR\n");
    write("edges.csv", EDGES + "country:IR,country:RU,,,,,,b.txt#99999999999: x\n");
    assertEquals(12, why("ইরান", "রাশিয়া").out().lines().count());
  }

  @Test
  void theTerminalIsSafeFromWhatTablesHold() throws IOException {
    write("entities.csv", ENTITIES.replace("Iran", "Ir\u001B[31man\u202E"));
    Result result = why("country:IR", "country:RU");
    assertFalse(result.out().contains("\u001B"), result.out());
    assertFalse(result.out().contains("\u202E"), result.out());
  }

  private void assertRefused(String reason, String relations) throws IOException {
    write("relations.csv", relations);
    assertEquals(
        new Result(1, "", "jogsutra: " + folder + "/relations.csv: " + reason + "\n"),
        why("ইরান", "রাশিয়া"));
  }

  private void write(String table, String text) throws IOException {
    Files.writeString(folder.resolve(table), text.replace("\n", "\r\n"));
  }

  private Result why(String... args) {
    List<String> all = new ArrayList<>(List.of("why"));
    all.addAll(List.of("-o", folder.toString()));
    all.addAll(List.of(args));
    return TestRun.execute(all.toArray(String[]::new));
  }
}
