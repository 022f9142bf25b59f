package org.jogsutra.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences of this project's own corpus and sample articles on one region, in the order they were
 * written, so that what stands close together is on one topic.
 */
final class SentencePool {

  private static final Pattern NAME = Pattern.compile("\\[([A-Z]+)\\?? ([^\\]]*)\\]");
  private static final Pattern NUMBER = Pattern.compile("[০-৯0-9]+");
  private static final Pattern SENTENCE = Pattern.compile("[^।৷?!\n]+[।৷?!]?");
  private static final int LEAST_WORDS = 4;

  private final List<String> sentences;
  private final Map<String, List<String>> names = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private SentencePool(List<String> sentences) {
    this.sentences = sentences;
    for (String sentence : sentences) {
      for (MatchResult name : NAME.matcher(sentence).results().toList()) {
        names.computeIfAbsent(name.group(1), type -> new ArrayList<>()).add(name.group(2));
      }
      words.addAll(List.of(plain(sentence).split("\\s+")));
    }
  }

  /** Reads the corpus for training, a pool for each file, and the sample articles as another. */
  static List<SentencePool> read() {
    try (Stream<Path> corpus = Files.list(Path.of("src/corpus"));
        Stream<Path> samples = Files.walk(Path.of("src/samples/articles"))) {
      List<SentencePool> pools = new ArrayList<>();
      for (Path file : corpus.sorted().toList()) {
        if (String.valueOf(file.getFileName()).startsWith("train-")) {
          pools.add(
              new SentencePool(
                  Files.readAllLines(file).stream()
                      .filter(line -> !line.isBlank() && !line.startsWith("#"))
                      .toList()));
        }
      }
      List<String> sentences = new ArrayList<>();
      for (Path file : samples.filter(Files::isRegularFile).sorted().toList()) {
        SENTENCE
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group().strip())
            .filter(sentence -> sentence.split("\\s+").length >= LEAST_WORDS)
            .forEach(sentences::add);
      }
      pools.add(new SentencePool(sentences));
      return pools;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns different sentences, most from one stretch of the pool, in which names and numbers are
   * replaced by others of their kind with the given probability.
   */
  List<String> story(Random random, int size, double change) {
    int stretch = Math.min(sentences.size(), 8 * size);
    int begin = random.nextInt(sentences.size() - stretch + 1);
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < size) {
      boolean near = random.nextInt(4) > 0;
      int next = near ? begin + random.nextInt(stretch) : random.nextInt(sentences.size());
      if (!chosen.contains(next)) {
        chosen.add(next);
      }
    }
    return chosen.stream().map(i -> varied(sentences.get(i), random, change)).toList();
  }

  /** Returns a word as it stands somewhere in the pool. */
  String word(Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private String varied(String sentence, Random random, double change) {
    String renamed =
        NAME.matcher(sentence)
            .replaceAll(name -> random.nextDouble() < change ? name(name.group(1), random) : "$2");
    return NUMBER
        .matcher(renamed)
        .replaceAll(n -> random.nextDouble() < change ? "" + (1 + random.nextInt(99)) : "$0");
  }

  private String name(String type, Random random) {
    List<String> others = names.getOrDefault(type, List.of());
    return others.get(random.nextInt(others.size()));
  }

  private static String plain(String sentence) {
    return NAME.matcher(sentence).replaceAll("$2");
  }
}
