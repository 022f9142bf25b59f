package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.facts.Stated;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Certainty;
import org.jogsutra.model.Transfer.Parties;
import org.jogsutra.model.Transfer.Sources;
import org.jogsutra.model.Transfer.Status;
import org.jogsutra.model.Transfer.Terms;
import org.junit.jupiter.api.Test;

/** The tables of stated relations and of arms transfers, whole. */
class RelationsTableTest {

  private static final String HEADER =
      "\uFEFFrelation_id,article_id,sentence,subject_id,subject,relation,object_id,object,weapon_id,weapon,quantity,unit,polarity,modality,attribution_id,attribution,event_date,place_id,place,trigger,evidence,plover,confidence,review,quantity_value,contradicted,begin,end\n";

  @Test
  void relations() {
    assertEquals(
        HEADER
            + """
            bn/a.txt#r0,bn/a.txt,1,country:RU,Russia,SUPPLIES_WEAPON,country:IN,India,weapon:s-400,S-400,৫টি,,affirmed,claimed,person:rubio,রুবিও,2021-11,place:kursk,Kursk,জানান,রাশিয়া ভারতকে কুরস্কে এস-৪০০ দিয়েছে বলে রুবিও জানান।,PLOVER,0.88,,5,,7,62
            bn/a.txt#r1,bn/a.txt,1,country:RU,Russia,MEETS,country:IN,India,,,,,negated,asserted,,,,,,জানান,রাশিয়া ভারতকে কুরস্কে এস-৪০০ দিয়েছে বলে রুবিও জানান।,PLOVER,0.90,,,"c,d.txt#r3; e.txt#r0",7,62
            """,
        text(
            out ->
                RelationSample.table(
                    out,
                    Map.of(1, List.of(new RelationId("c,d.txt", 3), new RelationId("e.txt", 0))))));
  }

  @Test
  void relationsOfNothing() {
    assertEquals(
        HEADER,
        text(
            out ->
                RelationsTable.write(
                    new ByteArrayInputStream(new byte[0]), row -> List.of(), out)));
  }

  @Test
  void relationsSurviveAnyWords() throws IOException {
    Analysis hostile =
        Stated.article(
            "=a\n\"b\".txt",
            "",
            "[country:RU রাশিয়া] \"বলেছে\",\r\n=1+1 \uD83D\uDE80 \u0001।",
            "1 DENIES - quantity=-৫/-5/=cmd attribution=@all");
    var waiting = new ByteArrayOutputStream();
    var table = new RelationsTable(waiting);
    table.add(hostile);
    table.flush();
    String written =
        text(
            out ->
                RelationsTable.write(
                    new ByteArrayInputStream(waiting.toByteArray()), row -> List.of(), out));
    assertTrue(written.contains("\"'=a\n\"\"b\"\".txt#r0\",\"'=a\n\"\"b\"\".txt\",0,"), written);
    assertTrue(written.contains(",'-৫,'=cmd,affirmed,asserted,,'@all,"), written);
    assertTrue(written.contains("\"রাশিয়া \"\"বলেছে\"\", =1+1 \uD83D\uDE80 ।\""), written);
  }

  @Test
  void transfers() {
    Transfer unknown =
        new Transfer(
            new Parties(Optional.of(Sample.RUSSIA), Optional.empty(), Optional.empty()),
            new Terms(Status.DENIED, Certainty.CLAIMED, "", "", ""),
            new Sources(1, List.of("a.txt"), List.of("a.txt#0: এক।"), ""));
    assertEquals(
        """
        \uFEFFtransfer_id,supplier,recipient,designation,category,quantity,status,year_ordered,year_delivered,certainty,articles,evidence,comment,supplier_id,recipient_id,weapon_id
        country:RU~country:IN~weapon:s-400,Russia,India,S-400,sam,5,delivered,2018,2021-2025,disputed,22: a.txt; b.txt; …,a.txt#0: এক। | b.txt#7: দুই।,denied by United States,country:RU,country:IN,weapon:s-400
        country:RU~~,Russia,,,,,denied,,,claimed,1: a.txt,a.txt#0: এক।,,country:RU,,
        """,
        text(out -> TransfersTable.write(List.of(RelationSample.TRANSFER, unknown), out)));
  }

  private static String text(GephiImport.Writing writing) {
    return Tables.text(writing).replace("\r\n", "\n");
  }
}
