package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;

/**
 * All names of a gazetteer in one trie over words.
 *
 * <p>Names are cut into words by the same segmenter as the texts. The value of a node has in its
 * lower half the number of the names that end there, from 1, and in its upper half a bit for each
 * first letter, folded to 32, of a word that leads on. Immutable once built, shared by threads.
 */
public final class NameIndex {

  /** A name of an entity: what a node of the trie stands for. */
  record Name(Entity entity, boolean metonym, Form form) {}

  private final NodeTable nodes = new NodeTable();
  private final List<List<Name>> names = new ArrayList<>();

  /**
   * Indexes all forms of the entries.
   *
   * @param notNames phrases that name nothing, though words in them would
   * @param segmenter that of the texts
   */
  public NameIndex(
      List<GazetteerEntry> entries, List<String> notNames, Function<String, Document> segmenter) {
    for (GazetteerEntry entry : entries) {
      for (Form form : entry.forms()) {
        add(new Name(entry.entity(), entry.metonym(), form), segmenter.apply(form.text()));
      }
    }
    for (String phrase : notNames) {
      endOf(segmenter.apply(phrase));
    }
  }

  /** Returns the node that the words of a hash lead to, or {@link NodeTable#NONE}. */
  long find(long hash) {
    return nodes.find(hash);
  }

  /** Whether a name ends at a node, or a phrase that names nothing. */
  static boolean isEnd(long node) {
    return (int) node != 0;
  }

  /**
   * Whether a word that begins with a letter may lead on from a node; seldom yes where none does.
   */
  static boolean leadsOn(long node, char letter) {
    return (node & bit(letter)) != 0;
  }

  /**
   * Returns the names that end at a node, in the order of the gazetteer; none for a phrase that
   * names nothing.
   */
  List<Name> names(long node) {
    return names.get((int) node - 1);
  }

  private void add(Name name, Document document) {
    if (document.tokenCount() > 0) {
      int end = endOf(document);
      List<Name> longer = new ArrayList<>(names.get(end));
      longer.add(name);
      names.set(end, List.copyOf(longer));
    }
  }

  /** Returns the number of the names that end with a document's last word, from 0. */
  private int endOf(Document document) {
    String text = document.text().text();
    Letters letters = new Letters(text);
    long path = NodeTable.ROOT;
    for (int token = 0; token < document.tokenCount(); token++) {
      int begin = document.tokenBegin(token);
      if (token > 0) {
        nodes.add(path, bit(text.charAt(begin)));
      }
      path = NodeTable.child(path, letters.hash(begin, document.tokenEnd(token)));
    }
    long node = nodes.find(path);
    if (isEnd(node)) {
      return (int) node - 1;
    }
    names.add(List.of());
    nodes.add(path, names.size());
    return names.size() - 1;
  }

  private static long bit(char letter) {
    return 1L << (32 + (Folding.fold(letter) & 31));
  }
}
