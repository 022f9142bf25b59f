package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.RelationWords.Frame;
import org.jogsutra.model.RelationWords.Slot;
import org.jogsutra.model.RelationWords.Trigger;
import org.jogsutra.model.RelationWords.Verb;
import org.jogsutra.model.RelationWords.VerbEnding;
import org.jogsutra.model.Sentence;

/**
 * Tells in one look at its letters whether a sentence may state a relation: it must have a trigger,
 * and what the trigger's frame cannot do without. Immutable, shared by threads.
 */
final class SentenceFilter {

  /** What frames cannot do without, as bits. */
  private static final int WEAPON = 1;

  private static final int PERSON = 2;
  private static final int AID = 4;
  private static final int TROOPS = 8;
  private static final int NAME = 16;
  private static final int NEEDS = 32;

  /** What is told before stands in for a name. */
  private static final Set<String> TOLD = Set.of("attacker", "attacked");

  private static final Map<String, Integer> NOUN_CLASSES = Map.of("aid", AID, "troops", TROOPS);

  private final StemTrie stems = new StemTrie();

  /**
   * Per node of the trie, which sets of needs a word has that ends there, and which it meets; of
   * words that end there, and of those that go on.
   */
  private long[] whole = new long[0];

  private long[] begun = new long[0];

  SentenceFilter(RelationWords words) {
    List<long[]> marks = new ArrayList<>();
    for (Trigger trigger : words.triggers()) {
      long mark = 1L << needs(words.frames().getOrDefault(trigger.frame(), new Frame(Map.of())));
      mark(trigger, mark, words.verbs(), marks);
    }
    for (RelationWords.Noun noun : words.clause().nouns()) {
      int met = NOUN_CLASSES.getOrDefault(noun.kind(), 0);
      if (met > 0) {
        mark(noun.words().get(0), (long) met << NEEDS, false, marks);
      }
    }
    this.whole = marks.stream().mapToLong(mark -> mark[0]).toArray();
    this.begun = marks.stream().mapToLong(mark -> mark[1]).toArray();
  }

  private void mark(Trigger trigger, long mark, RelationWords.Verbs verbs, List<long[]> marks) {
    String first = trigger.words().get(0);
    boolean verb = false;
    if (trigger.words().size() == 1) {
      for (Verb candidate : verbs.verbs()) {
        if (candidate.lemma().equals(first) && trigger.kind() != RelationWords.Kind.NOUN) {
          verb = true;
          for (VerbEnding ending : verbs.endings()) {
            VerbForms.of(candidate, ending).forEach(form -> mark(form, mark, true, marks));
          }
        }
      }
    }
    if (!verb) {
      mark(first, mark, false, marks);
    }
  }

  private void mark(String word, long mark, boolean wholeWord, List<long[]> marks) {
    int node = stems.path(word);
    while (marks.size() <= node) {
      marks.add(new long[2]);
    }
    marks.get(node)[wholeWord ? 0 : 1] |= mark;
  }

  /** Returns what all voices of a frame need. */
  private static int needs(Frame frame) {
    int needs = NEEDS - 1;
    for (List<Slot> slots : frame.slots().values()) {
      int here = 0;
      for (Slot slot : slots) {
        here |= slot.needed() ? needs(slot) : 0;
      }
      needs &= here;
    }
    return needs;
  }

  private static int needs(Slot slot) {
    if (!slot.nouns().isEmpty()) {
      return NOUN_CLASSES.getOrDefault(slot.nouns(), 0);
    }
    if (slot.kinds().stream().allMatch(kind -> kind.startsWith("W"))) {
      return WEAPON;
    }
    if (slot.kinds().equals(Set.of(EntityType.PERSON.name()))) {
      return PERSON;
    }
    return slot.markers().stream().anyMatch(TOLD::contains) ? 0 : NAME;
  }

  /** Whether a sentence with these links may state a relation. */
  boolean mayRelate(Document document, Sentence sentence, List<Link> links) {
    long seen = 0;
    String text = document.text().text();
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      seen |= marks(text, document.tokenBegin(token), document.tokenEnd(token));
    }
    long met = seen >>> NEEDS;
    met |= links.isEmpty() ? 0 : NAME;
    for (Link link : links) {
      EntityType type = link.entity().type();
      met |= type == EntityType.WEAPON ? WEAPON : type == EntityType.PERSON ? PERSON : 0;
    }
    for (int needs = 0; needs < NEEDS; needs++) {
      if ((seen >>> needs & 1) == 1 && (needs & ~met) == 0) {
        return true;
      }
    }
    return false;
  }

  private long marks(String text, int begin, int end) {
    long seen = 0;
    int node = StemTrie.ROOT;
    for (int i = begin; i < end; i++) {
      node = stems.next(node, text.charAt(i));
      if (node == StemTrie.NONE) {
        return seen;
      }
      if (node < begun.length) {
        seen |= begun[node];
      }
    }
    return node < whole.length ? seen | whole[node] : seen;
  }
}
