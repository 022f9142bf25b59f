package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds postpositions of one word or several, the longest first. Immutable, shared by threads. */
final class Postpositions {

  /** A postposition of a sentence: the marker that it is, and the unit after it. */
  record Found(String marker, int end) {}

  private record Entry(List<String> words, String marker) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  Postpositions(Map<List<String>, String> markers) {
    markers.forEach(
        (words, marker) ->
            byFirst
                .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Entry(words, marker)));
    byFirst
        .values()
        .forEach(
            entries -> entries.sort(Comparator.comparing((Entry entry) -> -entry.words.size())));
  }

  Optional<Found> at(List<Unit> units, int at) {
    if (at >= units.size() || units.get(at).link().isPresent()) {
      return Optional.empty();
    }
    for (Entry entry : byFirst.getOrDefault(plain(units.get(at).text()), List.of())) {
      if (matches(entry.words, units, at)) {
        return Optional.of(new Found(entry.marker, at + entry.words.size()));
      }
    }
    return Optional.empty();
  }

  private boolean matches(List<String> words, List<Unit> units, int at) {
    for (int i = 1; i < words.size(); i++) {
      if (at + i >= units.size() || !words.get(i).equals(plain(units.get(at + i).text()))) {
        return false;
      }
    }
    return true;
  }

  /** Leaves out the particles ও and ই, too and indeed. */
  private String plain(String text) {
    char last = text.charAt(text.length() - 1);
    boolean particle = text.length() > 2 && (last == '\u0993' || last == '\u0987');
    return particle && !byFirst.containsKey(text) ? text.substring(0, text.length() - 1) : text;
  }
}
