package org.jogsutra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.tag.Marked;
import org.jogsutra.tag.Marked.Mark;

/** One item of the marked relations in {@code src/corpus}; the file's header tells the format. */
record RelationGold(String published, Marked marked, List<Fact> facts) {

  private static final Pattern KEY = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S+)|(cross)");

  /**
   * A relation of an item.
   *
   * @param subject number of a mention from 1, or 0 for none
   * @param keys the rest, such as weapon, modality and attribution
   */
  record Fact(String relation, int subject, int object, Map<String, String> keys) {

    Optional<Integer> mention(String key) {
      return Optional.ofNullable(keys.get(key))
          .filter(value -> value.matches("\\d+"))
          .map(Integer::valueOf);
    }

    String polarity() {
      return keys.getOrDefault("polarity", "affirmed");
    }

    String modality() {
      return keys.getOrDefault("modality", "asserted");
    }

    List<Integer> participants() {
      List<Integer> all = new ArrayList<>(List.of(subject, object));
      mention("weapon").ifPresent(all::add);
      all.removeIf(number -> number == 0);
      return all;
    }
  }

  static List<RelationGold> read(Path file) throws IOException {
    List<RelationGold> items = new ArrayList<>();
    String published = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# p:")) {
        published = line.substring("# p:".length()).strip();
      } else if (line.startsWith("= ")) {
        items.get(items.size() - 1).facts.add(fact(line.substring(2)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        items.add(new RelationGold(published, Marked.of(line), new ArrayList<>()));
        published = "";
      }
    }
    return items;
  }

  private static Fact fact(String line) {
    String[] words = line.split(" ", 4);
    Map<String, String> keys = new HashMap<>();
    Matcher matcher = KEY.matcher(words.length > 3 ? words[3] : "");
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        keys.put("cross", "yes");
      } else {
        keys.put(matcher.group(1), matcher.group(2).replace("\"", ""));
      }
    }
    return new Fact(words[1], number(words[0]), number(words[2]), keys);
  }

  private static int number(String word) {
    return word.equals("-") ? 0 : Integer.parseInt(word);
  }

  Mark mark(int number) {
    return marked.marks().get(number - 1);
  }

  boolean isOptional(Fact fact) {
    return fact.participants().stream().anyMatch(number -> mark(number).optional());
  }
}
