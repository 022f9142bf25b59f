package org.jogsutra.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.Language;
import org.jogsutra.model.QuantityWords.Word;

/**
 * Finds the amounts in a text: প্রায় ১১ হাজার, চারজন, সাড়ে তিন হাজার কোটি ইউরো.
 *
 * <p>Of what is inexact the least is the value: কয়েকশ is 200, শতাধিক 100, দুই থেকে তিনশ 200.
 * Values are bounded by 10<sup>18</sup>. Immutable.
 */
final class Quantities {

  private final WordCutter cutter;
  private final Map<String, Word> signs;
  private final Set<String> letterNames;

  Quantities(Language language) {
    Map<String, Word> words = new HashMap<>(language.quantities().units());
    words.putAll(language.quantities().numbers());
    language
        .quantities()
        .dates()
        .forEach(
            (text, word) -> {
              if (isBesideNumber(word)) {
                words.putIfAbsent(text, word);
              }
            });
    this.cutter = new WordCutter(words, new NumberEndings(language.suffixes()));
    this.signs = language.quantities().units();
    Set<String> names = new HashSet<>(language.weapons().letters().keySet());
    names.removeAll(language.weapons().lettersThatAreWords());
    this.letterNames = Set.copyOf(names);
  }

  /** Whether a word of dates tells beside a number that it is no amount. */
  private static boolean isBesideNumber(Word word) {
    return switch (word.kind()) {
      case MONTH, BENGALI_MONTH, DAYPART, AND -> true;
      default -> word.unit().equals("night");
    };
  }

  /**
   * Returns the amounts in the tokens from {@code first} up to before {@code end}, in reading
   * order; they do not overlap.
   */
  List<Amount> in(Document document, int first, int end) {
    List<Piece> pieces = cutter.cut(document, first, end);
    if (pieces.stream().noneMatch(Quantities::isNumber)) {
      return List.of();
    }
    return new AmountReader(document, pieces, signs, letterNames).amounts();
  }

  private static boolean isNumber(Piece piece) {
    return switch (piece.word().kind()) {
      case NUMBER, BOUND_NUMBER, MULTIPLIER, BOUND_MULTIPLIER, SEVERAL -> true;
      default -> false;
    };
  }
}
