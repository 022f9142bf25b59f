package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Document;
import org.jogsutra.model.Language;
import org.jogsutra.model.QuantityWords.Word;

/**
 * Finds dates in a text and tells which they are: ২৭ মার্চ ২০২৫, গত বছরের নভেম্বরে, বুধবার.
 *
 * <p>A time wider than a month but a year, or vaguer, such as গত সপ্তাহে, is no date. Immutable.
 */
final class EventDates {

  private final WordCutter cutter;

  EventDates(Language language) {
    Map<String, Word> words = new HashMap<>(language.quantities().numbers());
    words.putAll(language.quantities().dates());
    this.cutter = new WordCutter(words, new NumberEndings(language.suffixes()));
  }

  /**
   * Returns the dates in the tokens from {@code first} up to before {@code end}, in reading order;
   * they do not overlap.
   *
   * @param published when the article was published, in ISO 8601 and as precise as known, or empty:
   *     then only dates that tell their year are found
   */
  List<EventDate> in(Document document, int first, int end, String published) {
    List<Piece> pieces = cutter.cut(document, first, end);
    DateReader reader = new DateReader(document.text().text(), pieces, Publication.of(published));
    List<EventDate> dates = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<DateReading> reading = reader.at(at);
      if (reading.isPresent()) {
        add(reading.get(), at, pieces, dates);
      }
      at = reading.map(DateReading::end).orElse(at + 1);
    }
    return dates;
  }

  private static void add(
      DateReading reading, int begin, List<Piece> pieces, List<EventDate> dates) {
    if (!reading.date().isEmpty()) {
      int first = pieces.get(begin).token();
      int end = pieces.get(reading.end() - 1).token() + 1;
      dates.add(new EventDate(reading.date(), reading.ifAhead(), first, end));
    }
  }
}
