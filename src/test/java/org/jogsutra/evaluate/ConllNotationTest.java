package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConllNotationTest {

  @Test
  void joinsTokensByOneSpace() throws CorpusException {
    assertEquals(
        List.of("[ORG ডাক বিভাগের] সঙ্গে চুক্তি ।"),
        read("ডাক\tB-ORG", "বিভাগের\tI-ORG", "সঙ্গে\tO", "চুক্তি\tO", "।\tO"));
  }

  @Test
  void aBlankLineEndsASentenceAndItsName() throws CorpusException {
    assertEquals(
        List.of("[LOC ঢাকা]", "[LOC সাভার] ও"),
        read("", "ঢাকা\tB-LOC", "", "  ", "সাভার\tI-LOC", "ও\tO"));
  }

  /** The names that the script conlleval counts for four tokens a b c d. */
  @ParameterizedTest
  @CsvSource({
    "O B-LOC I-LOC O, a [LOC b c] d",
    "O I-LOC I-LOC O, a [LOC b c] d",
    "B-LOC B-LOC O I-PER, [LOC a] [LOC b] c [PER d]",
    "I-LOC B-LOC I-LOC O, [LOC a] [LOC b c] d",
    "B-LOC I-PER I-PER I-LOC, [LOC a] [PER b c] [LOC d]",
    "I-LOC I-LOC I-LOC I-LOC, [LOC a b c d]",
    "B-LOC O I-LOC O, [LOC a] b [LOC c] d",
    "S-LOC B-PER E-PER O, [LOC a] [PER b c] d",
    "S-LOC I-LOC E-LOC E-LOC, [LOC a] [LOC b c] [LOC d]",
    "U-LOC B-PER I-PER L-PER, [LOC a] [PER b c d]",
    "U-LOC U-LOC O O, [LOC a] [LOC b] c d",
    "B_LOC I_LOC b-per O, none",
    "B-loc I-LOC O O, [LOC a b] c d",
    "B-GPE B-EVENT_X O O, [GPE a] [EVENT_X b] c d"
  })
  void readsTagsAsConllevalDoes(String tags, String marked) throws CorpusException {
    List<String> tag = List.of(tags.split(" ", -1));
    String[] lines = {"a " + tag.get(0), "b " + tag.get(1), "c " + tag.get(2), "d " + tag.get(3)};
    if (marked.equals("none")) {
      assertRefused("test:3: no token with a BIO tag in its last column", lines);
    } else {
      assertEquals(List.of(marked), read(lines));
    }
  }

  @Test
  void theTagIsTheLastColumn() throws CorpusException {
    assertEquals(List.of("[ORG EU] rejects"), read("EU NNP I-NP I-ORG", "rejects  VBZ  I-VP O"));
  }

  @Test
  void aTokenMayHoldASpaceWhereTabsPartTheColumns() throws CorpusException {
    assertEquals(List.of("[LOC নিউ ইয়র্ক] শহর"), read("নিউ ইয়র্ক\tB-LOC", "শহর\tO"));
  }

  @Test
  void passesOverDocumentStartsAndComments() throws CorpusException {
    assertEquals(
        List.of("# a", "[LOC b]"),
        read("-DOCSTART- -X- O O", "# id 1", "#\tO", "a\tO", "-DOCSTART-", "b\tB-LOC"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a\t", "a\tX", "a\tB-", "a\tI", "\tO", "a O\tb", "a\tB-[X]", "O"})
  void namesTheLineThatHasNoTag(String line) {
    assertRefused("test:2: no token with a BIO tag in its last column", "x\tO", line);
  }

  @Test
  void refusesAFileWithoutBlankLines() throws CorpusException {
    assertEquals(1, read(Collections.nCopies(10_000, "a\tO").toArray(String[]::new)).size());
    assertRefused(
        "test:10001: a sentence of more than 10000 tokens; no blank lines?",
        Collections.nCopies(10_001, "a\tO").toArray(String[]::new));
  }

  @Test
  void tellsItsLinesFromOthers() {
    assertTrue(ConllNotation.isTokenLine("ঢাকা\tB-LOC"));
    assertTrue(ConllNotation.isTokenLine("-DOCSTART-"));
    assertFalse(ConllNotation.isTokenLine("[LOC ঢাকা] শহর"));
    assertFalse(ConllNotation.isTokenLine(""));
  }

  private static void assertRefused(String message, String... lines) {
    assertEquals(message, assertThrows(CorpusException.class, () -> read(lines)).getMessage());
  }

  /** Returns the sentences with their names in brackets. */
  private static List<String> read(String... lines) throws CorpusException {
    return new ConllNotation("test")
        .read(List.of(lines)).stream().map(ConllNotationTest::marked).toList();
  }

  private static String marked(LabeledSentence sentence) {
    StringBuilder text = new StringBuilder(sentence.text());
    for (int i = sentence.spans().size() - 1; i >= 0; i--) {
      Labeled name = sentence.spans().get(i);
      text.insert(name.span().end(), "]").insert(name.span().begin(), "[" + name.type() + " ");
    }
    return text.toString();
  }
}
