package org.jogsutra.relate;

import java.util.List;
import java.util.Optional;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.relate.Piece.Shape;

/** Reads numbers, in digits, in words, and in both, from the pieces of one text. */
final class NumberReader {

  /** Bounds the work where a hostile text goes on multiplying; ৯৯,৯৯,৯৯,৯৯৯ in words has nine. */
  private static final int LONGEST = 16;

  private final String text;
  private final List<Piece> pieces;

  NumberReader(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Returns the longest number that begins at a piece. */
  Optional<Numeral> at(int begin) {
    boolean minus = is(begin, Kind.MINUS);
    int first = minus ? begin + 1 : begin;
    Sum sum = new Sum();
    int most = Math.min(pieces.size(), begin + LONGEST);
    int end = first;
    while (end < most && (end == begin || joins(end)) && add(sum, end, first)) {
      end++;
    }
    // A fraction needs something to be added to.
    while (end > first && is(end - 1, Kind.FRACTION)) {
      end--;
    }
    if (end == first || !stands(sum, first, end)) {
      return Optional.empty();
    }
    int behind = is(end, Kind.ENDING) && joins(end) ? end + 1 : end;
    double value = minus ? -sum.value() : sum.value();
    return Optional.of(new Numeral(begin, behind, value, sum.scale(), sum.lastScale()));
  }

  private boolean add(Sum sum, int index, int first) {
    Piece piece = pieces.get(index);
    if (piece.shape() == Shape.LETTERS || piece.isEnding()) {
      return false;
    }
    return switch (piece.word().kind()) {
      case NUMBER, BOUND_NUMBER, SEVERAL ->
          (index == first || !isOfNext(index)) && sum.number(piece.value());
      case FRACTION -> sum.fraction(piece.value());
      case MULTIPLIER, BOUND_MULTIPLIER -> sum.multiplier(piece.value());
      default -> false;
    };
  }

  /** Whether a number belongs to what follows: পাঁচ লাখ ১৫৫ মিলিমিটার গোলা, ৫ হাজার ২০২৫ সালে. */
  private boolean isOfNext(int index) {
    int next = index + 1;
    return is(next, Kind.CALIBRE)
        || is(next, Kind.MONTH)
        || is(next, Kind.ERA)
        || (is(next, Kind.OTHER) && pieces.get(next).word().unit().equals("year"));
  }

  /** Whether a number may stand as it does: নয়, শ and অর্ধ need something to count. */
  private boolean stands(Sum sum, int first, int end) {
    if (is(first, Kind.BOUND_MULTIPLIER)) {
      return is(end, Kind.ENDING);
    }
    return !is(first, Kind.BOUND_NUMBER) || sum.isMultiplied() || (isCounted(end) && joins(end));
  }

  private boolean isCounted(int index) {
    if (index >= pieces.size() || pieces.get(index).shape() != Shape.WORD) {
      return false;
    }
    return switch (pieces.get(index).word().kind()) {
      case CLASSIFIER, PEOPLE, TIMES, MONEY, MEASURE, CALIBRE, OTHER, PERIOD, MONTH -> true;
      default -> false;
    };
  }

  boolean is(int index, Kind kind) {
    return index >= 0 && index < pieces.size() && pieces.get(index).is(kind);
  }

  /** Returns what stands before a piece. */
  Gap gapBefore(int index) {
    return index <= 0 || index >= pieces.size()
        ? Gap.BREAK
        : Gap.of(text, pieces.get(index - 1).end(), pieces.get(index).begin());
  }

  /** Whether a piece belongs to the one before it. */
  boolean joins(int index) {
    return gapBefore(index).joins();
  }
}
