package org.jogsutra.gazetteer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.GazetteerEntry.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFolderTest {

  private static final String TABLE = "entities/weapons.csv";

  private SmallGazetteer folder;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = SmallGazetteer.in(temporary);
  }

  @Test
  void readsAnEntryFromARow() throws IOException {
    table(
        "id,name,name_en,country,category,wikidata,aliases,short,demonyms,ambiguous",
        "person:putin,ভ্লাদিমির পুতিন,Vladimir Putin,RU,head-of-state,Q7747,V. Putin,পুতিন,,পুতিন");
    GazetteerEntry entry = entry("person:putin");
    assertEquals(
        new Entity(
            new EntityId("person:putin"),
            "ভ্লাদিমির পুতিন",
            "Vladimir Putin",
            "RU",
            "head-of-state",
            "Q7747"),
        entry.entity());
    assertEquals(
        List.of(
            new Form("ভ্লাদিমির পুতিন", Kind.NAME, false),
            new Form("পুতিন", Kind.SHORT_NAME, true),
            new Form("V. Putin", Kind.ALIAS, false),
            new Form("Vladimir Putin", Kind.ALIAS, false)),
        entry.forms());
    assertEquals(TABLE + ":2", entry.origin());
  }

  @Test
  void takesTheMainNameForTheEnglishOneWhereThereIsNone() throws IOException {
    table("id,name", "weapon:drone,ড্রোন");
    assertEquals("ড্রোন", entry("weapon:drone").entity().nameEn());
  }

  @Test
  void splitsListsAtSemicolons() throws IOException {
    table("id,name,aliases", "weapon:drone,ড্রোন, ইউএভি ;; UAV ;");
    assertEquals(List.of("ড্রোন", "ইউএভি", "UAV"), forms("weapon:drone"));
  }

  @Test
  void addsUpRowsOfOneId() throws IOException {
    folder.table("entities/a.csv", "id,name,category", "weapon:drone,ড্রোন,W.UAV");
    folder.table("entities/b.csv", "id,name,category", "weapon:drone,ইউএভি,other");
    assertEquals(List.of("ড্রোন", "ইউএভি"), forms("weapon:drone"));
    assertEquals("ড্রোন", entry("weapon:drone").entity().name());
    assertEquals("W.UAV", entry("weapon:drone").entity().category());
  }

  @Test
  void addsARowWithoutANameToOneThatHasIt() throws IOException {
    folder.table("local/a.csv", "id,aliases", "weapon:drone,UAV");
    folder.table("entities/b.csv", "id,name", "weapon:drone,ড্রোন");
    assertEquals(List.of("UAV", "ড্রোন"), forms("weapon:drone"));
  }

  @Test
  void theAnalystsTablesComeFirst() throws IOException {
    folder.table("entities/a.csv", "id,name", "weapon:drone,ড্রোন", "weapon:tank,ট্যাংক");
    folder.table("local/z.csv", "id,name", "org:own,আমাদের", "weapon:tank,টেঙ্ক");
    List<String> ids =
        read().entries().stream().limit(3).map(entry -> entry.entity().id().value()).toList();
    assertEquals(List.of("org:own", "weapon:tank", "weapon:drone"), ids);
    assertEquals("টেঙ্ক", entry("weapon:tank").entity().name());
  }

  @Test
  void readsTablesInSubFolders() throws IOException {
    folder.table("entities/people/asia/a.csv", "id,name", "person:a,আবদুল");
    folder.table("entities/people/notes.txt", "not a table");
    assertEquals("entities/people/asia/a.csv:2", entry("person:a").origin());
  }

  @Test
  void needsNoEntityTables() throws IOException {
    assertFalse(read().entries().isEmpty());
  }

  @Test
  void knowsOnlyWhatTheTablesHave() throws IOException {
    assertTrue(read().entity(new EntityId("weapon:drone")).isEmpty());
  }

  @Test
  void knowsCountriesInTheLanguagesOfCldr() throws IOException {
    assertTrue(
        forms("country:RU")
            .containsAll(List.of("রাশিয়া", "Russia", "Россия", "Rusia", "ロシア", "روسيا", "रूस")));
  }

  @Test
  void prefersTheTablesNameOfACountryToThatOfCldr() throws IOException {
    table("id,name,demonyms", "country:RU,রুশ ফেডারেশন,রুশ");
    assertEquals("রুশ ফেডারেশন", entry("country:RU").entity().name());
    assertTrue(forms("country:RU").contains("Россия"));
  }

  @Test
  void writesADesignationInAllWays() throws IOException {
    table("id,name", "weapon:s-400,S-400", "weapon:su-35,Su-35", "weapon:hwasong,হোয়াসং-১২");
    assertTrue(
        forms("weapon:s-400").containsAll(List.of("S-400", "এস-400", "С-400", "এস ফোর হান্ড্রেড")));
    assertTrue(forms("weapon:su-35").containsAll(List.of("সু-35", "এসইউ-35", "СУ-35")));
    assertTrue(forms("weapon:hwasong").contains("হোয়াসং টুয়েলভ"));
  }

  @Test
  void spellsNoNumberThatIsNone() throws IOException {
    table("id,name", "weapon:a,হোয়াসং-০", "weapon:b,হোয়াসং-000", "weapon:c,হোয়াসং-1000");
    assertEquals(List.of("হোয়াসং-০"), forms("weapon:a"));
    assertEquals(List.of("হোয়াসং-000"), forms("weapon:b"));
    assertEquals(List.of("হোয়াসং-1000"), forms("weapon:c"));
  }

  @Test
  void tellsTheChecksumOfEachTable() throws IOException {
    table("id,name", "weapon:drone,ড্রোন");
    Map<String, String> before = read().checksums();
    table("id,name", "weapon:drone,ইউএভি");
    Map<String, String> after = read().checksums();
    assertNotEquals(before.get(TABLE), after.get(TABLE));
    assertEquals(before.get("bn/months.csv"), after.get("bn/months.csv"));
    assertEquals(before.keySet().stream().sorted().toList(), List.copyOf(before.keySet()));
  }

  @Test
  void readsWhatASpreadsheetSaves() throws IOException {
    write("\uFEFFid,name,aliases\r\nweapon:drone,ড্রোন,\"UAV;\r\nড্রোণ\"\r\n".getBytes(UTF_8));
    assertEquals(List.of("ড্রোন", "UAV", "ড্রোণ"), forms("weapon:drone"));
  }

  @Test
  void readsCellsInComposedForm() throws IOException {
    table("id,name", "weapon:a,রাশি\u09DFা", "weapon:b,মস্ক\u09C7\u09BE");
    assertEquals("রাশি\u09AF\u09BCা", entry("weapon:a").entity().name());
    assertEquals("মস্ক\u09CB", entry("weapon:b").entity().name());
  }

  @Test
  void stripsCells() throws IOException {
    table("id,name", " weapon:drone ,\u2003ড্রোন\t");
    assertEquals("ড্রোন", entry("weapon:drone").entity().name());
  }

  @Test
  void passesOverEmptyLinesAndEmptyTables() throws IOException {
    table("", "id,name", "", "weapon:drone,ড্রোন", "");
    folder.table("entities/empty.csv");
    assertEquals("ড্রোন", entry("weapon:drone").entity().name());
  }

  @Test
  void readsColumnsInAnyOrder() throws IOException {
    table("name,id", "ড্রোন,weapon:drone");
    assertEquals("ড্রোন", entry("weapon:drone").entity().name());
  }

  @Test
  void refusesARowWithoutAName() throws IOException {
    table("id,name", "weapon:drone,ড্রোন", "weapon:tank,");
    assertRefused(TABLE + ":3: no name");
  }

  @Test
  void refusesARowWithoutAnId() throws IOException {
    table("id,name", ",ড্রোন");
    assertRefused(TABLE + ":2: no id");
  }

  @Test
  void refusesABadId() throws IOException {
    table("id,name", "tank,ট্যাংক");
    assertRefused(TABLE + ":2: not an entity id: tank");
    table("id,name", "vehicle:tank,ট্যাংক");
    assertRefused(TABLE + ":2: not an entity id: vehicle:tank");
    table("id,name", "weapon:a tank,ট্যাংক");
    assertRefused(TABLE + ":2: not an entity id: weapon:a tank");
  }

  @Test
  void refusesTooFewOrTooManyCells() throws IOException {
    table("id,name", "weapon:drone,ড্রোন,UAV");
    assertRefused(TABLE + ":2: 3 cells where the header has 2");
    table("id,name,aliases", "weapon:drone,ড্রোন");
    assertRefused(TABLE + ":2: 2 cells where the header has 3");
  }

  @Test
  void refusesAnUnknownColumn() throws IOException {
    table("id,nmae", "weapon:drone,ড্রোন");
    assertRefused(
        TABLE
            + ":1: unknown column 'nmae'; known are [aliases, ambiguous, category, country,"
            + " demonyms, id, metonym, name, name_en, office, short, since, source, until,"
            + " wikidata]");
  }

  @Test
  void refusesAColumnThatIsThereTwice() throws IOException {
    table("id,name,name", "weapon:drone,ড্রোন,ইউএভি");
    assertTrue(refusal().startsWith(TABLE + ":1: "), refusal());
  }

  @Test
  void refusesACountryThatIsNoCode() throws IOException {
    table("id,name,country", "weapon:drone,ড্রোন,Russia");
    assertRefused(TABLE + ":2: country is 'Russia', not an ISO 3166-1 alpha-2 code");
  }

  @Test
  void refusesAPlaceInACountryThatNoTableHas() throws IOException {
    table("id,name,country", "place:moscow,মস্কো,RU", "place:atlantis,আটলান্টিস,QQ");
    assertRefused(TABLE + ":3: country is 'QQ', which no table has");
  }

  @Test
  void refusesAWikidataIdThatIsNone() throws IOException {
    table("id,name,wikidata", "weapon:drone,ড্রোন,484000");
    assertRefused(TABLE + ":2: wikidata is '484000', not a Wikidata id");
  }

  @Test
  void refusesAnAmbiguousFormThatIsNone() throws IOException {
    table("id,name,ambiguous", "weapon:drone,ড্রোন,ড্রন");
    assertRefused(TABLE + ":2: ambiguous form that is none of the row's forms: [ড্রন]");
  }

  @Test
  void refusesAQuoteThatIsNotClosed() throws IOException {
    table("id,name", "weapon:drone,ড্রোন", "weapon:tank,\"ট্যাংক", "weapon:gun,কামান");
    assertTrue(refusal().startsWith(TABLE + ":3: "), refusal());
    table("id,\"name", "weapon:drone,ড্রোন");
    assertTrue(refusal().startsWith(TABLE + ":1: "), refusal());
  }

  @Test
  void refusesTextBehindAClosedQuote() throws IOException {
    table("id,name", "weapon:drone,ড্রোন", "weapon:tank,\"ট্যাংক\" ১");
    assertTrue(refusal().startsWith(TABLE + ":3: "), refusal());
  }

  @Test
  void refusesBrokenUtf8WithItsLine() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write("id,name\r\nweapon:drone,ড্রোন\r\nweapon:caf".getBytes(UTF_8));
    bytes.write("é,ক\r\n".getBytes(ISO_8859_1));
    write(bytes.toByteArray());
    assertRefused(TABLE + ":3: not UTF-8");
  }

  @Test
  void countsLinesHoweverTheyEnd() throws IOException {
    write("id,name\r\n\r\nweapon:a,\"এক\r\nদুই\"\r\nweapon:b,".getBytes(UTF_8));
    assertRefused(TABLE + ":5: no name");
  }

  @Test
  void refusesALayerThatIsNone() throws IOException {
    append("bn/suffixes.csv", "কে,kase,any,accusative,");
    assertRefused(
        lastLine("bn/suffixes.csv")
            + ": layer is 'kase', not one of [DERIVATION, NUMBER, CASE, COMPANY, EMPHASIS]");
  }

  @Test
  void refusesAMonthThatIsNone() throws IOException {
    append("bn/months.csv", "মলমাস,13,bengali");
    assertRefused(lastLine("bn/months.csv") + ": month is '13', not 1 to 12");
  }

  @Test
  void refusesAMonthThatIsNoNumber() throws IOException {
    append("bn/months.csv", "মলমাস,৩,bengali");
    assertRefused(lastLine("bn/months.csv") + ": month is '৩', not 1 to 12");
  }

  @Test
  void namesATableOfTheLanguageThatIsMissing() throws IOException {
    Path months = folder.root().resolve("bn/months.csv");
    Files.delete(months);
    var failure = assertThrows(NoSuchFileException.class, this::read);
    assertEquals(months.toString(), failure.getFile());
  }

  private void assertRefused(String message) {
    assertEquals(message, refusal());
  }

  private String refusal() {
    return String.valueOf(assertThrows(GazetteerException.class, this::read).getMessage());
  }

  private Gazetteer read() throws IOException {
    return new GazetteerFolder(folder.root()).read();
  }

  private GazetteerEntry entry(String id) throws IOException {
    return read().entries().stream()
        .filter(entry -> entry.entity().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> forms(String id) throws IOException {
    return entry(id).forms().stream().map(Form::text).toList();
  }

  private void table(String... rows) throws IOException {
    folder.table(TABLE, rows);
  }

  private void write(byte[] bytes) throws IOException {
    table();
    Files.write(folder.root().resolve(TABLE), bytes);
  }

  private void append(String table, String row) throws IOException {
    Path file = folder.root().resolve(table);
    Files.writeString(file, Files.readString(file) + row + "\n");
  }

  private String lastLine(String table) throws IOException {
    return table + ":" + Files.readAllLines(folder.root().resolve(table)).size();
  }
}
