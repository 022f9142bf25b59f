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
        if (search.finds(token, sentence.endToken())) {
          matches.add(search.match());
          token = search.end;
        } else {
          token++;
        }
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
    Search search = new Search(document);
    return search.finds(first, end) ? Optional.of(search.match()) : Optional.empty();
  }

  /** Returns the longest beginning of a token, short of all of it, that is a name. */
  Optional<String> longestNameBeginning(Document document, int token) {
    return new Search(document).longestNameBeginning(token);
  }

  /** The state of matching in one document. */
  private final class Search {

    private final Document document;
    private final String text;
    private final Letters hashes;

    // The longest match at the token asked for last.
    private int first;
    private int end;
    private long node;
    private Role role = Role.NOMINATIVE;
    private boolean inflected;

    Search(Document document) {
      this.document = document;
      this.text = document.text().text();
      this.hashes = new Letters(text);
    }

    /** Whether a match begins at a token and ends by another; if so, the longest one is kept. */
    boolean finds(int begin, int limit) {
      first = begin;
      end = begin;
      long path = NodeTable.ROOT;
      for (int token = begin; token < limit; token++) {
        if (token > begin && Joint.after(token - 1, document) == Joint.BREAK) {
          break;
        }
        long whole = NodeTable.child(path, hash(token, document.tokenEnd(token)));
        long child = index.find(whole);
        boolean exact = NameIndex.isEnd(child) && keeps(token, child, Role.NOMINATIVE, false);
        if (!exact) {
          findInflected(token, path);
        }
        if (token + 1 == limit
            || !NameIndex.leadsOn(child, text.charAt(document.tokenBegin(token + 1)))) {
          break;
        }
        path = whole;
      }
      return end > first;
    }

    Match match() {
      return new Match(first, end, index.names(node), role, inflected, isLoose());
    }

    Optional<String> longestNameBeginning(int token) {
      int begin = document.tokenBegin(token);
      for (int stem = document.tokenEnd(token) - 1; stem > begin; stem--) {
        if (NameIndex.isEnd(index.find(NodeTable.child(NodeTable.ROOT, hash(token, stem))))) {
          return Optional.of(text.substring(begin, stem));
        }
      }
      return Optional.empty();
    }

    private long hash(int token, int stemEnd) {
      return hashes.hash(document.tokenBegin(token), stemEnd);
    }

    /** Tries the word without each of its possible endings, the shortest ending first. */
    private void findInflected(int token, long path) {
      int state = suffixes.root();
      for (int stem = document.tokenEnd(token) - 1; stem > document.tokenBegin(token); stem--) {
        state = suffixes.next(state, text.charAt(stem));
        if (state == SuffixTable.DEAD) {
          return;
        }
        if (suffixes.isEnding(state)) {
          long child = index.find(NodeTable.child(path, hash(token, stem)));
          if (NameIndex.isEnd(child) && takesEnding(token, child, state, stem)) {
            return;
          }
        }
      }
    }

    private boolean takesEnding(int token, long child, int state, int stem) {
      for (Ending ending : suffixes.endings(state)) {
        if (SuffixTable.fits(ending.after(), text, stem)) {
          return keeps(token, child, ending.role(), true);
        }
      }
      return false;
    }

    /** Keeps a match if it begins and ends where words do and is better than the one before. */
    private boolean keeps(int lastOfName, long child, Role roleInWord, boolean inflectedInWord) {
      if (!beginsAt(first, lastOfName)) {
        return false;
      }
      int last = isLonger(lastOfName) ? lastOfName + 1 : lastOfName;
      Optional<Role> apart = roleOfEndingApart(last);
      if (apart.isEmpty() && !endsAt(last)) {
        return false;
      }
      int newEnd = apart.isPresent() ? last + 2 : last + 1;
      boolean newInflected = inflectedInWord || apart.isPresent();
      if (!newInflected || end != newEnd || !hasPlainName()) {
        end = newEnd;
        node = child;
        role = apart.orElse(roleInWord);
        inflected = newInflected;
      }
      return true;
    }

    /** What is an ending behind a plain name is that: টাইপ-০৩৯-এর is no case of টাইপ-০৩৯এ. */
    private boolean hasPlainName() {
      return index.names(node).stream().anyMatch(name -> !name.form().ambiguous());
    }

    private boolean isLonger(int last) {
      return isGlued(last) && (hasVariantLetter(last) || hasForeignPlural(last));
    }

    /** A machine leaves the English plural on a Bengali word: ট্যাঙ্কs. */
    private boolean hasForeignPlural(int last) {
      return document.token(last + 1).equals("s") && isDamage(last + 1, last);
    }

    /** A letter glued to the number of a designation tells the variant: এফ-৩৫এ, Su-30M. */
    private boolean hasVariantLetter(int last) {
      if (!Character.isDigit(text.charAt(document.tokenBegin(last)))) {
        return false;
      }
      String next = document.token(last + 1);
      boolean latin = next.length() <= 2 && next.charAt(0) < 0x80;
      return latin || (letters.contains(next) && suffixes.roleOfWord(next).isEmpty());
    }

    /**
     * Whether a letter that is also a word, such as এ or কে, is parted from the number behind it.
     */
    private boolean isLoose() {
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
      return tight && apart && !isGlued(last + 1)
          ? suffixes.roleOfWord(document.token(last + 1))
          : Optional.empty();
    }

    /** Whether a token goes over into the next without anything between. */
    private boolean isGlued(int token) {
      return token + 1 < document.tokenCount()
          && document.tokenEnd(token) == document.tokenBegin(token + 1);
    }

    private boolean beginsAt(int begin, int last) {
      if (begin == 0) {
        return true;
      }
      if (isGlued(begin - 1)) {
        return isDamage(begin - 1, last);
      }
      // ছ’টি: the ending of a number, and no name of its own.
      return Joint.after(begin - 1, document) != Joint.APOSTROPHE
          || suffixes.roleOfWord(document.token(begin)).isEmpty();
    }

    private boolean endsAt(int last) {
      return !isGlued(last) || isDamage(last + 1, last);
    }

    /** Letters of another script glued to a name are damage: {@code ঢাকাPublished}. */
    private boolean isDamage(int neighbor, int last) {
      return document.tokenEnd(last) - document.tokenBegin(first) >= SAFE_LENGTH
          && Character.isLetter(text.charAt(document.tokenBegin(neighbor)))
          && Character.isLetter(text.charAt(document.tokenBegin(first)));
    }
  }
}
