package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jogsutra.export.CsvReport;
import org.jogsutra.facts.Stated;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Problem;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Certainty;
import org.jogsutra.model.Transfer.Parties;
import org.jogsutra.model.Transfer.Sources;
import org.jogsutra.model.Transfer.Status;
import org.jogsutra.model.Transfer.Terms;
import org.jogsutra.store.StoredArticles.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each table, whole: its columns are those of the contract, its cells what was found. */
class TableTest {

  static final Problem SKIPPED = new Problem("b.doc", "read", "not a text", Problem.Action.SKIPPED);
  static final Problem IN_PART =
      new Problem("a.txt", "read", "bytes that are not UTF-8", Problem.Action.USED_IN_PART);

  private static final String RELATIONS =
      "relation_id,article_id,sentence,subject_id,subject,relation,object_id,object,weapon_id,weapon,quantity,unit,polarity,modality,attribution_id,attribution,event_date,place_id,place,trigger,evidence,plover,confidence,review,quantity_value,contradicted,begin,end\n";

  private static final Entity RUSSIA = Stated.country(new EntityId("country:RU"));
  private static final Entity INDIA = Stated.country(new EntityId("country:IN"));
  private static final Entity S400 = Stated.known(new EntityId("weapon:s-400")).orElseThrow();

  /** Two statements. */
  private static final Analysis SUPPLY =
      Stated.article(
          "bn/a.txt",
          "2025-01-17",
          "ভূমিকা। [country:RU রাশিয়া] [country:IN ভারতকে]\n[place:kursk কুরস্কে] [weapon:s-400 এস-৪০০] দিয়েছে বলে [person:rubio রুবিও] জানান।",
          "1 SUPPLIES_WEAPON 2 weapon=4 place=3 quantity=৫টি/5/ date=2021-11 modality=claimed source=5 attribution=রুবিও confidence=0.876",
          "1 MEETS 2 polarity=negated");

  private StoredArticles stored;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    stored = StoredArticles.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    stored.close();
  }

  @Test
  void articles() throws IOException {
    stored.add(
        List.of(
            Outcome.of(SKIPPED),
            Outcome.of(india("daily/star.txt")),
            Outcome.of(india("a.txt")).with(IN_PART)));
    assertTable(
        Table.Name.ARTICLES,
        """
        article_id,status,title,language,published,source,characters,sentences,mentions,relations,duplicate_of,cluster,message
        a.txt,ok,শিরোনাম,bn,2025-01-17,,12,1,1,0,,,
        b.doc,skipped,,,,,,,,,,,not a text
        daily/star.txt,ok,শিরোনাম,bn,2025-01-17,daily,12,1,1,0,,,
        """);
  }

  @Test
  void mentions() throws IOException {
    stored.add(india("bn/a.txt"));
    assertTable(
        Table.Name.MENTIONS,
        """
        mention_id,article_id,sentence,begin,end,text,type,entity_id,match,methods,confidence,role,attributes
        bn/a.txt#0,bn/a.txt,0,0,4,ভারত,COUNTRY,country:IN,short-name,gazetteer+rule,0.99,nominative,calibre=155 mm; range=short
        """);
  }

  @Test
  void entities() throws IOException {
    stored.add(india("a.txt"), india("b.txt"));
    stored.store().summarize(List.of());
    assertTable(
        Table.Name.ENTITIES,
        """
        entity_id,type,name,name_en,country,category,wikidata,mentions,articles,first_date,last_date,aliases,methods,confidence,review,alternatives
        country:IN,COUNTRY,ভারত,India,IN,,,2,2,2025-01-17,2025-01-17,ভারত,gazetteer+rule,0.99,,country:PK 0.50
        """);
  }

  @Test
  void problems() throws IOException {
    stored.add(List.of(Outcome.of(SKIPPED), Outcome.of(india("a.txt")).with(IN_PART)));
    assertTable(
        Table.Name.PROBLEMS,
        """
        article_id,stage,problem,action
        a.txt,read,bytes that are not UTF-8,used-in-part
        b.doc,read,not a text,skipped
        """);
  }

  @Test
  void relations() throws IOException {
    stored.add(SUPPLY);
    stored
        .store()
        .saveFacts(
            List.of(List.of(), List.of(new RelationId("c,d.txt", 3), new RelationId("e.txt", 0))),
            List.of());
    assertTable(
        Table.Name.RELATIONS,
        RELATIONS
            + """
            bn/a.txt#r0,bn/a.txt,1,country:RU,Russia,SUPPLIES_WEAPON,country:IN,India,weapon:s-400,S-400,৫টি,,affirmed,claimed,person:rubio,রুবিও,2021-11,place:kursk,Kursk,জানান,রাশিয়া ভারতকে কুরস্কে এস-৪০০ দিয়েছে বলে রুবিও জানান।,PLOVER,0.88,,5,,7,62
            bn/a.txt#r1,bn/a.txt,1,country:RU,Russia,MEETS,country:IN,India,,,,,negated,asserted,,,,,,জানান,রাশিয়া ভারতকে কুরস্কে এস-৪০০ দিয়েছে বলে রুবিও জানান।,PLOVER,0.90,,,"c,d.txt#r3; e.txt#r0",7,62
            """);
  }

  @Test
  void relationsOfNothing() throws IOException {
    assertTable(Table.Name.RELATIONS, RELATIONS);
  }

  @Test
  void relationsOfAnArticleStandInTheOrderOfTheirNumbers() throws IOException {
    String[] statements = Collections.nCopies(12, "1 MEETS 2").toArray(String[]::new);
    String text = "[country:RU রাশিয়া] [country:IN ভারত] বলেছে।";
    stored.add(
        Stated.article("b.txt", "", text, statements),
        Stated.article("a.txt", "", text, "1 MEETS 2"));
    List<String> expected =
        IntStream.range(-1, 12).mapToObj(i -> i < 0 ? "a.txt#r0" : "b.txt#r" + i).toList();
    assertEquals(expected, stored.column(Table.Name.RELATIONS, "relation_id"));
  }

  @Test
  void numbersOfThingsAreWrittenPlain() throws IOException {
    assertWritten("0.5", "0.5");
    assertWritten("3000", "3000");
    assertWritten("0.0000001", "1e-7");
    assertWritten("-2.25", "-2.25");
    assertWritten("123456789012345680", "123456789012345680");
    assertWritten("", "NaN");
    assertWritten("", "Infinity");
  }

  @Test
  void hugeAndTinyNumbersOfThingsAreWrittenPlain() throws IOException {
    assertWritten("10000000000000000000000000", "1e25");
    assertWritten("10000000000000000000000000000000", "1e31");
    assertWritten("0.000000000001", "1e-12");
  }

  private void assertWritten(String expected, String number) throws IOException {
    String quantity = "quantity=এত/" + number + "/";
    stored.add(
        Stated.article("a.txt", "", "[country:RU রাশিয়া] বলেছে।", "1 DENIES - " + quantity));
    assertEquals(List.of(expected), stored.column(Table.Name.RELATIONS, "quantity_value"));
  }

  @Test
  void wordsOfARelationStandOnOneLine() throws IOException {
    stored.add(
        Stated.article(
            "a.txt", "", "[country:RU রাশিয়া] ভেবে\nদেখেছে।", "1 DENIES - attribution=ক\nখ"));
    assertEquals(List.of("ভেবে দেখেছে"), stored.column(Table.Name.RELATIONS, "trigger"));
    assertEquals(List.of("ক খ"), stored.column(Table.Name.RELATIONS, "attribution"));
  }

  @Test
  void relationsSurviveAnyWords() throws IOException {
    stored.add(
        Stated.article(
            "=a\n\"b\".txt",
            "",
            "[country:RU রাশিয়া] \"বলেছে\",\r\n=1+1 \uD83D\uDE80 \u0001\uD83D।",
            "1 DENIES - quantity=-৫/-5/=cmd attribution=@all"));
    String written = written(Table.Name.RELATIONS);
    assertTrue(written.contains("\"'=a\n\"\"b\"\".txt#r0\",\"'=a\n\"\"b\"\".txt\",0,"), written);
    assertTrue(written.contains(",'-৫,'=cmd,affirmed,asserted,,'@all,"), written);
    assertTrue(written.contains("\"রাশিয়া \"\"বলেছে\"\", =1+1 \uD83D\uDE80 \uFFFD।\""), written);
  }

  @Test
  void transfers() throws IOException {
    Transfer disputed =
        new Transfer(
            new Parties(Optional.of(RUSSIA), Optional.of(INDIA), Optional.of(S400)),
            new Terms(Status.DELIVERED, Certainty.DISPUTED, "5", "2018", "2021-2025"),
            new Sources(
                22,
                List.of("a.txt", "b.txt"),
                List.of("a.txt#0: এক।", "b.txt#7: দুই।"),
                "denied by United States"));
    Transfer unknown =
        new Transfer(
            new Parties(Optional.of(RUSSIA), Optional.empty(), Optional.empty()),
            new Terms(Status.DENIED, Certainty.CLAIMED, "", "", ""),
            new Sources(1, List.of("a.txt"), List.of("a.txt#0: এক।"), ""));
    stored.store().saveFacts(List.of(), List.of(unknown, disputed));
    assertTable(
        Table.Name.TRANSFERS,
        """
        transfer_id,supplier,recipient,designation,category,quantity,status,year_ordered,year_delivered,certainty,articles,evidence,comment,supplier_id,recipient_id,weapon_id
        country:RU~~,Russia,,,,,denied,,,claimed,1: a.txt,a.txt#0: এক।,,country:RU,,
        country:RU~country:IN~weapon:s-400,Russia,India,S-400,W.SAM,5,delivered,2018,2021-2025,disputed,22: a.txt; b.txt; …,a.txt#0: এক। | b.txt#7: দুই।,denied by United States,country:RU,country:IN,weapon:s-400
        """);
    stored.store().saveFacts(List.of(), List.of());
    assertEquals(List.of(), stored.rows(Table.Name.TRANSFERS));
  }

  /** Returns an article of one sentence that names India by its first four characters. */
  private static Analysis india(String id) {
    String text = "ভারত কিনেছে।";
    var origin =
        new Mention.Origin(
            Mention.Match.SHORT_NAME,
            Set.of(Mention.Method.RULE, Mention.Method.GAZETTEER),
            Suffix.Role.NOMINATIVE,
            "",
            Map.of("range", "short", "calibre", "155 mm"),
            0.9);
    var mention =
        new Mention(new Span(0, 4), 0, "ভারত", EntityType.COUNTRY, List.of(INDIA), origin);
    var other = new Link.Alternative(new EntityId("country:PK"), 0.5);
    return new Analysis(
        new Article(id, "শিরোনাম", "bn", "2025-01-17", text),
        List.of(new Sentence(0, 0, 0, 1, new Span(0, text.length()))),
        List.of(new Link(mention, INDIA, 0.987, List.of(other))));
  }

  private void assertTable(Table.Name name, String expected) throws IOException {
    assertEquals("\uFEFF" + expected, written(name));
  }

  private String written(Table.Name name) throws IOException {
    var out = new ByteArrayOutputStream();
    Table table = stored.store().table(name);
    CsvReport.write(table.header(), table, out);
    return out.toString(UTF_8).replace("\r\n", "\n");
  }
}
