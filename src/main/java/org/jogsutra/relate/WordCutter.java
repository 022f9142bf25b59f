package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.relate.Piece.Shape;

/**
 * Cuts the tokens of a range into the pieces that numbers and dates are made of: চারশতাধিক into
 * চার, শত and াধিক. In time linear in the range; a longer token than any word of a number is left
 * whole. Immutable.
 */
final class WordCutter {

  private static final int LONGEST_TOKEN = 40;
  private static final int LONGEST_PHRASE = 4;

  private final Map<String, Word> words;
  private final Map<Character, Integer> longestByLetter = new HashMap<>();
  private final Set<String> beginningsOfPhrases = new HashSet<>();
  private final NumberEndings endings;

  WordCutter(Map<String, Word> words, NumberEndings endings) {
    this.words = Map.copyOf(words);
    this.endings = endings;
    for (String word : words.keySet()) {
      longestByLetter.merge(word.charAt(0), word.length(), Math::max);
      int end = endOfFirstToken(word);
      if (end < word.length()) {
        beginningsOfPhrases.add(word.substring(0, end));
      }
    }
  }

  private static int endOfFirstToken(String word) {
    int space = word.indexOf(' ');
    int point = word.indexOf('.') + 1;
    if (point > 0 && (space < 0 || point < space)) {
      return point;
    }
    return space < 0 ? word.length() : space;
  }

  /** Returns the pieces of the tokens from {@code first} up to before {@code end}, in order. */
  List<Piece> cut(Document document, int first, int end) {
    List<Piece> pieces = new ArrayList<>();
    int token = first;
    while (token < end) {
      Optional<List<Piece>> phrase = phrase(document, token, end);
      pieces.addAll(phrase.orElseGet(List::of));
      if (phrase.isEmpty()) {
        cutToken(document, token, first, pieces);
      }
      token = pieces.get(pieces.size() - 1).token() + 1;
    }
    return pieces;
  }

  /** Returns the pieces of the longest phrase that begins there: the phrase and its ending. */
  private Optional<List<Piece>> phrase(Document document, int token, int end) {
    if (!beginningsOfPhrases.contains(lower(document, token))) {
      return Optional.empty();
    }
    for (int last = Math.min(end, token + LONGEST_PHRASE) - 1; last > token; last--) {
      Optional<List<Piece>> pieces = phraseUpTo(document, token, last);
      if (pieces.isPresent()) {
        return pieces;
      }
    }
    return Optional.empty();
  }

  private Optional<List<Piece>> phraseUpTo(Document document, int token, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int i = token; i < last; i++) {
      Gap gap = Gap.of(document.text().text(), document.tokenEnd(i), document.tokenBegin(i + 1));
      if (!gap.joins()) {
        return Optional.empty();
      }
      phrase.append(lower(document, i)).append(gap == Gap.SPACE ? " " : "");
    }
    String letters = lower(document, last);
    for (int cut = Math.min(letters.length(), LONGEST_TOKEN); cut > 0; cut--) {
      Word word = words.getOrDefault(phrase + letters.substring(0, cut), Piece.NOTHING);
      Optional<List<Piece>> tail =
          word.equals(Piece.NOTHING)
              ? Optional.empty()
              : tail(letters.substring(cut), last, document.tokenBegin(last) + cut);
      if (tail.isPresent()) {
        List<Piece> pieces = new ArrayList<>();
        int from = document.tokenBegin(token);
        pieces.add(new Piece(Shape.WORD, word, last, from, document.tokenBegin(last) + cut));
        pieces.addAll(tail.get());
        return Optional.of(pieces);
      }
    }
    return Optional.empty();
  }

  private void cutToken(Document document, int token, int first, List<Piece> pieces) {
    String letters = lower(document, token);
    int begin = document.tokenBegin(token);
    if (Character.isDigit(letters.charAt(0))) {
      pieces.add(digits(letters, token, begin));
    } else if (token > first && isEndingApart(document, token, letters)) {
      pieces.addAll(tail(letters, token, begin).orElseThrow());
    } else {
      int count = pieces.size();
      if (letters.length() > LONGEST_TOKEN || !cutRest(letters, 0, token, begin, pieces)) {
        pieces.subList(count, pieces.size()).clear();
        pieces.add(new Piece(Shape.LETTERS, Piece.NOTHING, token, begin, begin + letters.length()));
      }
    }
  }

  private static Piece digits(String letters, int token, int begin) {
    OptionalDouble value = Digits.value(letters);
    Word word = new Word(Kind.NUMBER, value.orElse(0), "");
    return new Piece(
        value.isPresent() ? Shape.DIGITS : Shape.LETTERS,
        word,
        token,
        begin,
        begin + letters.length());
  }

  /** Whether a token is the ending of a number before it: ২০২২-এর, ২০২২ এর. */
  private boolean isEndingApart(Document document, int token, String letters) {
    Word word = words.getOrDefault(letters, Piece.NOTHING);
    boolean other = !word.equals(Piece.NOTHING) && word.kind() != Kind.SHIFT;
    Optional<Role> role = other ? Optional.empty() : endings.roleApart(letters);
    String text = document.text().text();
    Gap gap = Gap.of(text, document.tokenEnd(token - 1), document.tokenBegin(token));
    boolean afterDigit = Character.isDigit(text.charAt(document.tokenEnd(token - 1) - 1));
    return role.isPresent()
        && (gap == Gap.GLUED
            || gap == Gap.HYPHEN
            || gap == Gap.APOSTROPHE
            || (gap == Gap.SPACE && afterDigit && role.get() == Role.GENITIVE));
  }

  /** Cuts a token from an offset on, the longest words first. */
  private boolean cutRest(String letters, int from, int token, int begin, List<Piece> pieces) {
    if (from == letters.length()) {
      return true;
    }
    int most =
        Math.min(letters.length() - from, longestByLetter.getOrDefault(letters.charAt(from), 0));
    for (int length = most; length > 0; length--) {
      Optional<Word> word = Optional.ofNullable(words.get(letters.substring(from, from + length)));
      if (word.isPresent() && (from == 0 || Order.mayFollow(last(pieces), word.get().kind()))) {
        pieces.add(new Piece(Shape.WORD, word.get(), token, begin + from, begin + from + length));
        if (cutRest(letters, from + length, token, begin, pieces)) {
          return true;
        }
        pieces.remove(pieces.size() - 1);
      }
    }
    return from > 0 && addTail(letters.substring(from), token, begin + from, pieces);
  }

  private boolean addTail(String letters, int token, int begin, List<Piece> pieces) {
    // আটকে is "stuck" and not "to eight".
    boolean bare = last(pieces) == Kind.NUMBER || last(pieces) == Kind.BOUND_NUMBER;
    boolean fits =
        endings.role(letters).filter(role -> !bare || role != Role.ACCUSATIVE).isPresent();
    return fits && pieces.addAll(tail(letters, token, begin).orElseThrow());
  }

  private static Kind last(List<Piece> pieces) {
    return pieces.get(pieces.size() - 1).word().kind();
  }

  /** Returns what is left of a token behind a word: an ending, or nothing. */
  private Optional<List<Piece>> tail(String letters, int token, int begin) {
    if (letters.isEmpty()) {
      return Optional.of(List.of());
    }
    return endings
        .role(letters)
        .map(role -> role == Role.GENITIVE ? Shape.GENITIVE : Shape.CASE)
        .map(
            shape ->
                List.of(new Piece(shape, Piece.NOTHING, token, begin, begin + letters.length())));
  }

  private static String lower(Document document, int token) {
    String letters = document.token(token);
    String lower = letters.toLowerCase(Locale.ROOT);
    return lower.length() == letters.length() ? lower : letters;
  }

  /** The order of words that are written as one. */
  private static final class Order {

    private Order() {}

    static boolean mayFollow(Kind before, Kind after) {
      int rank = rank(after);
      return rank > 0 && rank <= 3 && (rank > rank(before) || (rank == 1 && rank(before) == 1));
    }

    private static int rank(Kind kind) {
      return switch (kind) {
        case NUMBER, BOUND_NUMBER, SEVERAL -> 0;
        case MULTIPLIER, BOUND_MULTIPLIER -> 1;
        case ENDING -> 2;
        case CLASSIFIER, PEOPLE, TIMES, MONEY, MEASURE, CALIBRE, OTHER, PERIOD, ORDINAL_ENDING -> 3;
        default -> 4;
      };
    }
  }
}
