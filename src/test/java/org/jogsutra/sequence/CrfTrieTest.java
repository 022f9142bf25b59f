package org.jogsutra.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CrfTrieTest {

  @Property(tries = 200)
  void findsEveryStringAndNoOther(
      @ForAll @Size(max = 300) Map<String, Integer> rows, @ForAll String other) {
    Trie trie = new Trie();
    rows.forEach((string, row) -> trie.add(string, row));
    rows.forEach((string, row) -> assertEquals(row, find(trie, string)));
    assertEquals(rows.getOrDefault(other, RowPool.EMPTY), find(trie, other));
  }

  @Test
  void growsWithItsStrings() {
    Trie trie = new Trie();
    for (int i = 0; i < 20_000; i++) {
      trie.add(Integer.toString(i), i);
    }
    for (int i = 0; i < 20_000; i++) {
      assertEquals(i, find(trie, Integer.toString(i)));
    }
  }

  private static int find(Trie trie, String string) {
    int node = Trie.ROOT;
    for (int i = 0; i < string.length() && node != Trie.NONE; i++) {
      node = trie.child(node, string.charAt(i));
    }
    return node == Trie.NONE ? RowPool.EMPTY : trie.row(node);
  }
}
