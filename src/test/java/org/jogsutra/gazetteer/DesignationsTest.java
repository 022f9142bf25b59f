package org.jogsutra.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which writings a designation of the tables stands for. */
class DesignationsTest {

  private SmallGazetteer folder;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = SmallGazetteer.in(temporary);
  }

  @Test
  void spellsALetter() throws IOException {
    assertWritings("S-400", "এস-400", "С-400", "এস ফোর হান্ড্রেড");
    assertWritings("F-16", "এফ-16", "Ф-16", "এফ সিক্সটিন");
  }

  @Test
  void spellsSeveralLettersTogetherAndApart() throws IOException {
    assertWritings("KN-23", "কেএন-23", "কে এন-23", "КН-23");
    assertWritings("AIM-120", "এআইএম-120", "এ আই এম-120", "АИМ-120");
  }

  @Test
  void spellsALetterInAllItsNames() throws IOException {
    assertWritings("W-88", "ডব্লিউ-88", "ডাব্লিউ-88");
  }

  @Test
  void speaksAPrefixAsAWord() throws IOException {
    assertWritings("Su-35", "সু-35", "এসইউ-35", "সুখোই-35", "СУ-35", "সু থার্টি ফাইভ");
    assertWritings("Kh-101", "কেএইচ-101", "এক্স-101", "খ-101", "Х-101", "এক্স ওয়ান ওয়ান");
    assertFalse(writings("Su-35").contains("এস ইউ-35"));
  }

  @Test
  void aLetterMayFollowTheNumber() throws IOException {
    assertWritings("9M730", "9-এম-730", "9-М-730");
    assertWritings("Su-30MKI", "সু-30-এমকেআই");
    assertWritings("F-35A", "এফ-35-এ", "Ф-35-А");
  }

  @Test
  void spellsOutTheNumberOfABengaliName() throws IOException {
    assertWritings("হোয়াসং-১২", "হোয়াসং টুয়েলভ");
    assertWritings("হোয়াসং ১৪", "হোয়াসং ফোর্টিন", "হোয়াসং ফরটিন");
    assertWritings("শাহেদ-১৩৬", "শাহেদ ওয়ান থার্টি সিক্স");
    assertWritings("আব্রামস-৩", "আব্রামস থ্রি", "আব্রামস থ্রী");
  }

  @Test
  void spellsNoDigitBehindAMereLetter() throws IOException {
    assertEquals(List.of("এস-৫"), forms("weapon", "এস-৫"));
    assertFalse(writings("S-5").contains("এস ফাইভ"), writings("S-5")::toString);
  }

  @Test
  void spellsOutNoLongNumberAndNoneInside() throws IOException {
    assertEquals(List.of("হোয়াসং-১২৩৪"), forms("weapon", "হোয়াসং-১২৩৪"));
    assertEquals(List.of("হোয়াসং-১২এ"), forms("weapon", "হোয়াসং-১২এ"));
    assertEquals(List.of("হোয়াসং১২"), forms("weapon", "হোয়াসং১২"));
  }

  @Test
  void aNameWithoutANumberIsNoDesignation() throws IOException {
    assertEquals(List.of("HIMARS"), forms("weapon", "HIMARS"));
    assertEquals(List.of("ড্রোন"), forms("weapon", "ড্রোন"));
    assertEquals(List.of("155"), forms("weapon", "155"));
  }

  @Test
  void aWordBesideANumberIsNotSpelled() throws IOException {
    assertEquals(List.of("Leopard 2"), bengali(forms("weapon", "Leopard 2"), "Leopard 2"));
    assertEquals(List.of("HIMARS-2"), bengali(forms("weapon", "HIMARS-2"), "HIMARS-2"));
  }

  @Test
  void otherSignsMakeNoDesignation() throws IOException {
    assertEquals(List.of("F-16 (fighter)"), forms("weapon", "F-16 (fighter)"));
    assertEquals(List.of("Škorpion-61"), forms("weapon", "Škorpion-61"));
  }

  @Test
  void onlyWeaponsHaveDesignations() throws IOException {
    assertEquals(List.of("G-20"), forms("org", "G-20"));
  }

  @Test
  void aWritingIsAmbiguousWhereTheDesignationIs() throws IOException {
    folder.table("entities/a.csv", "id,name,aliases,ambiguous", "weapon:a,এ-৫০,A-50,A-50");
    List<Form> forms = entry("weapon").forms();
    assertTrue(forms.contains(new Form("এ-50", GazetteerEntry.Kind.ALIAS, true)), forms::toString);
  }

  @Test
  void addsNoWritingTwice() throws IOException {
    folder.table("entities/a.csv", "id,name,aliases", "weapon:a,S-400,এস-400;С-400");
    List<String> forms = entry("weapon").forms().stream().map(Form::text).toList();
    assertEquals(List.copyOf(new LinkedHashSet<>(forms)), forms);
  }

  private void assertWritings(String form, String... expected) throws IOException {
    List<String> writings = writings(form);
    assertTrue(writings.containsAll(List.of(expected)), () -> form + ": " + writings);
  }

  private List<String> writings(String form) throws IOException {
    return forms("weapon", form);
  }

  private static List<String> bengali(List<String> forms, String listed) {
    return forms.stream()
        .filter(form -> form.equals(listed) || form.chars().anyMatch(c -> c >= 0x980 && c < 0xA00))
        .toList();
  }

  private List<String> forms(String type, String form) throws IOException {
    folder.table("entities/a.csv", "id,name", type + ":a," + form);
    return entry(type).forms().stream().map(Form::text).toList();
  }

  private GazetteerEntry entry(String type) throws IOException {
    return new GazetteerFolder(folder.root())
        .read().entries().stream()
            .filter(entry -> entry.entity().id().equals(new EntityId(type + ":a")))
            .findFirst()
            .orElseThrow();
  }
}
