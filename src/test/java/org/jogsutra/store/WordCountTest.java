package org.jogsutra.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordCountTest {

  @Test
  void countsTheWordsThatBeginBeforeAnOffset() {
    WordCount count = new WordCount("রুশ ড্রোন  উড়েছে।\n");
    assertEquals(0, count.upTo(0));
    assertEquals(1, count.upTo(1));
    assertEquals(1, count.upTo(4));
    assertEquals(2, count.upTo(5));
    assertEquals(2, count.upTo(5));
    assertEquals(3, count.upToEnd());
  }

  @Test
  void countsNothingInATextOfSpaces() {
    assertEquals(0, new WordCount("").upToEnd());
    assertEquals(0, new WordCount(" \t\r\n\u2003").upToEnd());
  }

  @Test
  void countsAWordAtTheBeginAndAtTheEnd() {
    assertEquals(2, new WordCount("এক দুই").upToEnd());
    assertEquals(2, new WordCount("\nএক\tদুই ").upToEnd());
  }

  @Property(tries = 200)
  void countsWhatSplittingGives(
      @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') @Chars({' ', '\n'})
          String text) {
    String stripped = text.strip();
    int words = stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
    WordCount count = new WordCount(text);
    for (int i = 0; i <= text.length(); i++) {
      String before = text.substring(0, i).strip();
      assertEquals(before.isEmpty() ? 0 : before.split("\\s+", -1).length, count.upTo(i));
    }
    assertEquals(words, count.upToEnd());
  }
}
