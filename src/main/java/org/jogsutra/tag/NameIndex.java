package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;

/**
 * All names of a gazetteer in one trie: a node is a sequence of words, numbered by a {@link
 * FormTable}.
 *
 * <p>Names are cut into words by the same segmenter as the texts. Immutable once built, shared by
 * threads.
 */
public final class NameIndex {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** A name of an entity: what a node of the trie stands for. */
  record Name(Entity entity, boolean metonym, Form form) {}

  private final FormTable words = new FormTable();
  private final List<List<Name>> names = new ArrayList<>();
  private final BitSet phraseEnds = new BitSet();
  private long[] keys = new long[1 << 12];
  private int[] children = new int[1 << 12];
  private int edges;

  /**
   * Indexes all forms of the entries.
   *
   * @param notNames phrases that name nothing, though words in them would
   * @param segmenter that of the texts
   */
  public NameIndex(
      List<GazetteerEntry> entries, List<String> notNames, Function<String, Document> segmenter) {
    names.add(List.of());
    for (GazetteerEntry entry : entries) {
      for (Form form : entry.forms()) {
        add(new Name(entry.entity(), entry.metonym(), form), segmenter.apply(form.text()));
      }
    }
    notNames.forEach(phrase -> phraseEnds.set(nodeOf(segmenter.apply(phrase))));
  }

  FormTable words() {
    return words;
  }

  /** Returns the node that a word leads to, or {@link #NONE}. */
  int child(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** Returns the names that end at a node, in the order of the gazetteer. */
  List<Name> names(int node) {
    return names.get(node);
  }

  /** Whether a name ends at a node, or a phrase that names nothing. */
  boolean isEnd(int node) {
    return !names.get(node).isEmpty() || phraseEnds.get(node);
  }

  private void add(Name name, Document document) {
    int node = nodeOf(document);
    if (node != ROOT) {
      List<Name> longer = new ArrayList<>(names.get(node));
      longer.add(name);
      names.set(node, List.copyOf(longer));
    }
  }

  private int nodeOf(Document document) {
    String text = document.text().text();
    int node = ROOT;
    for (int token = 0; token < document.tokenCount(); token++) {
      node =
          childOrNew(node, words.add(text, document.tokenBegin(token), document.tokenEnd(token)));
    }
    return node;
  }

  private int childOrNew(int node, int word) {
    int known = child(node, word);
    if (known != NONE) {
      return known;
    }
    if (2 * ++edges >= keys.length) {
      grow();
    }
    names.add(List.of());
    put(key(node, word), names.size() - 1);
    return names.size() - 1;
  }

  private void put(long key, int child) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[keys.length];
    for (int slot = 0; slot < oldKeys.length; slot++) {
      if (oldKeys[slot] != 0) {
        put(oldKeys[slot], oldChildren[slot]);
      }
    }
  }

  /** Words count from 1 in a key, so that no key is 0, the mark of an empty slot. */
  private static long key(int node, int word) {
    return ((long) node << 32) | (word + 1);
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (keys.length - 1);
  }
}
