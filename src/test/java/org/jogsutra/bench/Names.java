package org.jogsutra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.GazetteerEntry.Kind;

/**
 * A gazetteer of any size: the project's own, and as many made-up persons as are missing, the same
 * ones each time. A larger one contains every smaller one.
 *
 * <p>A made-up name has two or three words. Half of its words are words of real names, the other
 * half are the beginning of one and the end of another.
 */
final class Names {

  private static final int SEED = 1971;
  private static final int SHORTEST_WORD = 4;

  private final List<GazetteerEntry> entries;
  private final Set<String> texts = new HashSet<>();
  private final List<String> words;
  private final Random random = new Random(SEED);

  private Names(List<GazetteerEntry> real) {
    this.entries = new ArrayList<>(real);
    real.stream().flatMap(entry -> entry.forms().stream()).map(Form::text).forEach(texts::add);
    this.words =
        texts.stream()
            .flatMap(text -> Stream.of(text.split(" ")))
            .filter(Names::isBengaliWord)
            .distinct()
            .sorted()
            .toList();
  }

  /** Reads the project's gazetteer from the current folder. */
  static Gazetteer gazetteer() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns entries with {@code count} different names in all. */
  static List<GazetteerEntry> entries(List<GazetteerEntry> real, int count) {
    Names names = new Names(real);
    if (names.texts.size() > count) {
      throw new IllegalArgumentException(
          names.texts.size() + " real names, more than the " + count + " asked for");
    }
    while (names.texts.size() < count) {
      names.add(names.madeUp());
    }
    return names.entries;
  }

  private void add(String name) {
    if (texts.add(name)) {
      EntityId id = new EntityId("person:bench-" + entries.size());
      Entity person = new Entity(id, name, name, "", "", "");
      Form form = new Form(name, Kind.NAME, false);
      entries.add(new GazetteerEntry(person, false, List.of(form), "bench"));
    }
  }

  private String madeUp() {
    String two = word() + " " + word();
    return random.nextInt(3) == 0 ? two + " " + word() : two;
  }

  private String word() {
    String word = realWord();
    if (random.nextBoolean()) {
      return word;
    }
    String other = realWord();
    return word.substring(0, middle(word)) + other.substring(middle(other));
  }

  /** A syllable begins about there. */
  private static int middle(String word) {
    int middle = word.length() / 2;
    while (middle > 1 && !isConsonant(word.charAt(middle))) {
      middle--;
    }
    return middle;
  }

  private static boolean isConsonant(char c) {
    return c >= 0x995 && c <= 0x9B9;
  }

  private String realWord() {
    return words.get(random.nextInt(words.size()));
  }

  private static boolean isBengaliWord(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(c -> c >= 0x980 && c <= 0x9E3);
  }
}
