package org.jogsutra.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jogsutra.bench.SampleSentences.Pieces;

/**
 * Writes a corpus of any size, the same each time: {@code Corpus FOLDER ARTICLES [SEED]}.
 *
 * <p>Articles are of about 1 KB, made of sentences of the sample articles and of the sentences that
 * train the models. Two in three of their names are replaced by others of the gazetteer or by
 * made-up ones, a few of which are very frequent and most rare, as in news (Zipf). Each has a
 * title, a date in the name of its file, and one of ten newspapers as its folder.
 */
public final class Corpus {

  private static final int NAMES = 200_000;
  private static final int BYTES = 1_000;
  private static final int NEWSPAPERS = 10;
  private static final int PER_FOLDER = 1_000;
  private static final int DAYS = 3 * 365;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

  private final List<Pieces> sentences;
  private final List<String> names;
  private final Random random;

  private Corpus(List<Pieces> sentences, List<String> names, long seed) {
    this.sentences = sentences;
    this.names = names;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    of(seed).write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Returns the corpus of a seed, from the files of the current folder. */
  public static Corpus of(long seed) throws IOException {
    var gazetteer = Names.gazetteer();
    List<Pieces> sentences = new ArrayList<>(SampleSentences.read(gazetteer));
    try (Stream<Path> files = Files.list(Path.of("src/corpus"))) {
      for (Path file : files.filter(Corpus::isTraining).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Corpus::pieces)
            .forEach(sentences::add);
      }
    }
    List<String> names =
        new ArrayList<>(
            Names.entries(gazetteer.entries(), NAMES).stream()
                .map(entry -> entry.forms().get(0).text())
                .toList());
    java.util.Collections.shuffle(names, new Random(1));
    return new Corpus(sentences, names, seed);
  }

  private static boolean isTraining(Path file) {
    return String.valueOf(file.getFileName()).startsWith("train-");
  }

  /** Cuts a sentence at the names that it marks: {@code [PLACE লোহিত সাগরে]}. */
  private static Pieces pieces(String marked) {
    List<String> pieces = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int begin = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', begin)) {
      int close = marked.indexOf(']', open);
      pieces.add(marked.substring(begin, open));
      names.add(marked.substring(marked.indexOf(' ', open) + 1, close));
      begin = close + 1;
    }
    pieces.add(marked.substring(begin));
    return new Pieces(pieces, names);
  }

  /** Writes so many articles into a folder. */
  public void write(Path folder, int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      Path parent =
          folder.resolve("newspaper-" + i % NEWSPAPERS).resolve(String.valueOf(i / PER_FOLDER));
      if (i % PER_FOLDER < NEWSPAPERS) {
        Files.createDirectories(parent);
      }
      String name =
          String.format(Locale.ROOT, "%s-%07d.txt", FIRST_DAY.plusDays(random.nextInt(DAYS)), i);
      try (BufferedWriter file = Files.newBufferedWriter(parent.resolve(name))) {
        file.write(article());
      }
    }
  }

  private String article() {
    StringBuilder article = new StringBuilder(sentence()).append("\n\n");
    int bytes = SampleText.size(article.toString());
    for (int i = 1; bytes < BYTES; i++) {
      String sentence = sentence();
      article.append(sentence).append(i % 3 == 0 ? "\n\n" : " ");
      bytes += SampleText.size(sentence);
    }
    return article.append('\n').toString();
  }

  private String sentence() {
    Pieces pieces = sentences.get(random.nextInt(sentences.size()));
    StringBuilder sentence = new StringBuilder(pieces.pieces().get(0));
    for (int i = 0; i < pieces.names().size(); i++) {
      String name = random.nextInt(3) == 0 ? pieces.names().get(i) : anyName();
      sentence.append(name).append(pieces.pieces().get(i + 1));
    }
    return sentence.toString();
  }

  /** The rank of the name is spread evenly over its logarithm, as by Zipf's law. */
  private String anyName() {
    int rank = (int) Math.floor(Math.pow(names.size(), random.nextDouble()));
    return names.get(Math.min(rank, names.size()) - 1);
  }
}
