package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.Language.WeaponWords;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.SuffixTable.Ending;

/**
 * Finds the longest names of an index in a document, from left to right. The last word of a name
 * may carry an ending of the whitelist. Names begin and end where words of the text do. Immutable,
 * shared by threads.
 */
public final class NameMatcher {

  /** No word of a name is longer; what is longer is not looked up. */
  private static final int LONGEST_WORD = 64;

  /**
   * From this length on a name may stand glued to letters of another script, which is damage and
   * not a word.
   */
  private static final int SAFE_LENGTH = 4;

  private final NameIndex index;
  private final SuffixTable suffixes;
  private final Set<String> letters;
  private final Set<String> lettersThatAreWords;

  /**
   * Creates a matcher.
   *
   * @param weapons tells the letters that may follow the number of a designation
   */
  NameMatcher(NameIndex index, SuffixTable suffixes, WeaponWords weapons) {
    this.index = index;
    this.suffixes = suffixes;
    this.letters = weapons.letters().keySet();
    this.lettersThatAreWords = weapons.lettersThatAreWords();
  }

  /** Creates a matcher of names alone, for measuring it. */
  public NameMatcher(NameIndex index, List<Suffix> suffixes) {
    this(index, new SuffixTable(suffixes), WeaponWords.NONE);
  }

  /** Returns the matches of a whole document in reading order. */
  List<Match> matches(Document document) {
    List<Match> matches = new ArrayList<>();
    Search search = new Search(document);
    for (Sentence sentence : document.sentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<Match> match = search.longestAt(token, sentence.endToken());
        match.ifPresent(matches::add);
        token = match.map(Match::end).orElse(token + 1);
      }
    }
    return matches;
  }

  /** Returns how many matches a document has; for measuring the matcher alone. */
  public int count(Document document) {
    return matches(document).size();
  }

  /** Returns the longest match that begins at a token and ends before another. */
  Optional<Match> longestAt(Document document, int first, int end) {
    return new Search(document).longestAt(first, end);
  }

  /** Returns the longest beginning of a token, short of all of it, that is a name. */
  Optional<String> longestNameBeginning(Document document, int token) {
    return new Search(document).longestNameBeginning(token);
  }

  /** The state of matching in one document. */
  private final class Search {

    private final Document document;
    private final String text;
    private final long[] hashes = new long[LONGEST_WORD + 1];

    Search(Document document) {
      this.document = document;
      this.text = document.text().text();
    }

    Optional<Match> longestAt(int first, int sentenceEnd) {
      Optional<Match> best = Optional.empty();
      int node = NameIndex.ROOT;
      for (int token = first; token < sentenceEnd && node != NameIndex.NONE; token++) {
        if (token > first && !joins(token - 1)) {
          break;
        }
        int begin = document.tokenBegin(token);
        int end = document.tokenEnd(token);
        if (end - begin > LONGEST_WORD) {
          break;
        }
        hash(begin, end);
        int exact = childByWord(node, begin, end);
        Optional<Match> longer = endingAt(first, token, node, exact);
        best = longer.isPresent() && isBetter(longer.get(), best) ? longer : best;
        node = exact;
      }
      return best;
    }

    /** What is an ending behind a plain name is that: টাইপ-০৩৯-এর is no case of টাইপ-০৩৯এ. */
    private boolean isBetter(Match longer, Optional<Match> best) {
      return !longer.inflected()
          || best.filter(match -> match.end() == longer.end())
              .filter(match -> match.names().stream().anyMatch(name -> !name.form().ambiguous()))
              .isEmpty();
    }

    private Optional<Match> endingAt(int first, int token, int node, int exact) {
      if (exact != NameIndex.NONE && index.isEnd(exact)) {
        Optional<Match> whole = match(first, token, exact, Role.NOMINATIVE, false);
        if (whole.isPresent()) {
          return whole;
        }
      }
      return inflected(first, token, node);
    }

    /** Tries the word without each of its possible endings, the shortest ending first. */
    private Optional<Match> inflected(int first, int token, int node) {
      int begin = document.tokenBegin(token);
      int end = document.tokenEnd(token);
      int ending = 0;
      for (int stem = end - 1; stem > begin; stem--) {
        ending = suffixes.next(ending, text.charAt(stem));
        if (ending < 0) {
          break;
        }
        for (Ending candidate : suffixes.endings(ending)) {
          if (SuffixTable.fits(candidate.after(), text, stem)) {
            int child = childByWord(node, begin, stem);
            Optional<Match> match =
                child == NameIndex.NONE
                    ? Optional.empty()
                    : match(first, token, child, candidate.role(), true);
            if (match.isPresent()) {
              return match;
            }
          }
        }
      }
      return Optional.empty();
    }

    Optional<String> longestNameBeginning(int token) {
      int begin = document.tokenBegin(token);
      int end = Math.min(document.tokenEnd(token), begin + LONGEST_WORD);
      hash(begin, end);
      for (int stem = end - 1; stem > begin; stem--) {
        int node = childByWord(NameIndex.ROOT, begin, stem);
        if (node != NameIndex.NONE && index.isEnd(node)) {
          return Optional.of(text.substring(begin, stem));
        }
      }
      return Optional.empty();
    }

    private void hash(int begin, int end) {
      long hash = 0;
      for (int i = begin; i < end; i++) {
        hash = FormTable.hash(hash, Folding.fold(text.charAt(i)));
        hashes[i - begin + 1] = hash;
      }
    }

    private int childByWord(int node, int begin, int end) {
      int word = index.words().find(hashes[end - begin], text, begin, end);
      return word == FormTable.NONE ? NameIndex.NONE : index.child(node, word);
    }

    private Optional<Match> match(
        int first, int lastOfName, int node, Role role, boolean inflected) {
      if (!index.isEnd(node) || !beginsAt(first, lastOfName)) {
        return Optional.empty();
      }
      int last = isLonger(first, lastOfName) ? lastOfName + 1 : lastOfName;
      Optional<Role> apart = roleOfEndingApart(last);
      if (apart.isPresent()) {
        return Optional.of(
            new Match(first, last + 2, index.names(node), apart.get(), true, isLoose(first)));
      }
      return endsAt(first, last)
          ? Optional.of(
              new Match(first, last + 1, index.names(node), role, inflected, isLoose(first)))
          : Optional.empty();
    }

    private boolean isLonger(int first, int last) {
      return hasVariantLetter(last) || hasForeignPlural(first, last);
    }

    /** A machine leaves the English plural on a Bengali word: ট্যাঙ্কs. */
    private boolean hasForeignPlural(int first, int last) {
      return last + 1 < document.tokenCount()
          && Joint.after(last, document) == Joint.GLUED
          && document.token(last + 1).equals("s")
          && isDamage(last + 1, first, last);
    }

    /** A letter glued to the number of a designation tells the variant: এফ-৩৫এ, Su-30M. */
    private boolean hasVariantLetter(int last) {
      if (last + 1 >= document.tokenCount()
          || Joint.after(last, document) != Joint.GLUED
          || !Character.isDigit(text.charAt(document.tokenBegin(last)))) {
        return false;
      }
      String next = document.token(last + 1);
      boolean latin = next.length() <= 2 && next.charAt(0) < 0x80;
      return latin || (letters.contains(next) && suffixes.roleOfWord(next).isEmpty());
    }

    /**
     * Whether a letter that is also a word, such as এ or কে, is parted from the number behind it.
     */
    private boolean isLoose(int first) {
      return first + 1 < document.tokenCount()
          && Joint.after(first, document) == Joint.SPACE
          && Character.isDigit(text.charAt(document.tokenBegin(first + 1)))
          && lettersThatAreWords.contains(document.token(first));
    }

    /**
     * An ending may follow a hyphen or an apostrophe, or be glued to a number or to letters of
     * another script.
     */
    private Optional<Role> roleOfEndingApart(int last) {
      if (last + 1 >= document.tokenCount()) {
        return Optional.empty();
      }
      Joint joint = Joint.after(last, document);
      boolean tight = document.tokenBegin(last + 1) - document.tokenEnd(last) <= 1;
      boolean apart = joint == Joint.HYPHEN || joint == Joint.APOSTROPHE || joint == Joint.GLUED;
      boolean freeBehind =
          last + 2 >= document.tokenCount() || Joint.after(last + 1, document) != Joint.GLUED;
      return tight && apart && freeBehind
          ? suffixes.roleOfWord(document.token(last + 1))
          : Optional.empty();
    }

    private boolean beginsAt(int first, int last) {
      if (first == 0) {
        return true;
      }
      Joint joint = Joint.after(first - 1, document);
      // ছ’টি: the ending of a number, and no name of its own.
      boolean ending =
          joint == Joint.APOSTROPHE && suffixes.roleOfWord(document.token(first)).isPresent();
      return !ending && (joint != Joint.GLUED || isDamage(first - 1, first, last));
    }

    private boolean endsAt(int first, int last) {
      return last + 1 >= document.tokenCount()
          || Joint.after(last, document) != Joint.GLUED
          || isDamage(last + 1, first, last);
    }

    /** Letters of another script glued to a name are damage: {@code ঢাকাPublished}. */
    private boolean isDamage(int neighbor, int first, int last) {
      return document.tokenEnd(last) - document.tokenBegin(first) >= SAFE_LENGTH
          && Character.isLetter(text.charAt(document.tokenBegin(neighbor)))
          && Character.isLetter(text.charAt(document.tokenBegin(first)));
    }

    /** A name may have an apostrophe inside: সি’আন, Cox's Bazar. */
    private boolean joins(int token) {
      return Joint.after(token, document) != Joint.BREAK;
    }
  }
}
