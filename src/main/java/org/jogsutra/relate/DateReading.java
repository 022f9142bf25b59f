package org.jogsutra.relate;

import java.util.Optional;

/**
 * What the pieces up to before {@code end} tell as a date.
 *
 * @param date the date, or empty if they tell of a time that is no such date, as last week
 * @param ifAhead the same if it lies ahead
 */
record DateReading(String date, String ifAhead, int end) {

  /** Returns a reading that is one whatever the time of the clause. */
  static DateReading of(Optional<?> date, int end) {
    String iso = date.map(Object::toString).orElse("");
    return new DateReading(iso, iso, end);
  }
}
