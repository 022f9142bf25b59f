package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogsutra.gazetteer.SmallGazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole training on a few sentences, with the real settings but for the number of rounds. */
class TrainingTest {

  private static final List<String> PERSONS = List.of("তারেক মোল্লা", "রিমি হাওলাদার", "জো মিলার");
  private static final List<String> TOWNS = List.of("কুলাউড়ায়", "ঢাকায়", "মস্কোতে");

  private static final List<String> STEPS = new ArrayList<>();

  @TempDir private static Path folder;

  private static Path gazetteers = Path.of("not yet made");

  @BeforeAll
  static void trainOnce() throws IOException {
    gazetteers =
        SmallGazetteer.in(folder.resolve("gazetteers"))
            .table(
                "entities/own.csv",
                "id,name,name_en,country,aliases",
                "country:RU,রাশিয়া,Russia,RU,",
                "place:moscow,মস্কো,Moscow,RU,",
                "place:dhaka,ঢাকা,Dhaka,BD,",
                "org:nato,ন্যাটো,NATO,,",
                "person:putin,ভ্লাদিমির পুতিন,Vladimir Putin,RU,",
                "person:karim,আবদুল করিম,Abdul Karim,BD,",
                "weapon:drone,ড্রোন,drone,,")
            .root();
    write("data/ner/neonp.train.tsv", tokens("%s/I-PER %s/B-LOC বলেন/O"));
    write("data/ner/rifat.train.tsv", tokens("গতকাল/O %s/I-PER %s/B-LOC যান/O"));
    write("data/raw/news_ccby.txt", sentences("আজ %s %s আসেন। সবাই খুশি।"));
    write("corpus/train-own.txt", sentences("প্রেসিডেন্ট [PERSON %s] আজ [PLACE %s] বলেন।"));
    write("corpus/test-own.txt", "[PERSON this is not read");
    train("models", STEPS);
  }

  @Test
  void theSameTextGivesTheSameFiles() throws IOException {
    Path first = folder.resolve("models");
    Path second = train("again", new ArrayList<>());
    List<String> names = names(first);
    assertEquals(
        List.of(
            "SHA256SUMS",
            "confidence-bn.tsv",
            "crf-bn.bin",
            "crf-bn.properties",
            "maxent-bn.bin",
            "maxent-bn.properties",
            "maxent-bn.xml",
            "romanizer-bn.tsv"),
        names);
    for (String name : names) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
    }
  }

  @Test
  void whatIsTrainedCanBeUsed() throws IOException {
    Models models = Models.read(folder.resolve("models"));
    assertEquals(
        new TreeSet<>(List.of("O", "B-PER", "I-PER", "B-LOC")),
        new TreeSet<>(models.crf().labels()));
    assertEquals("Putin", models.romanizer().romanize("পুতিন"));
    assertTrue(STEPS.contains("measuring confidence on train-own.txt"), STEPS.toString());
    Evaluations evaluations =
        new Evaluations(new Knowledge(gazetteers, folder.resolve("models")), Evaluations.METHODS);
    String figures =
        String.join(
            "\n", evaluations.of(List.of(folder.resolve("corpus/train-own.txt"))).lines(false));
    assertTrue(figures.contains("combined"), figures);
  }

  @Test
  void ourOwnTextAloneTellsHowSureToBe() throws IOException {
    String table = Files.readString(folder.resolve("models").resolve(Models.CONFIDENCE));
    int counted =
        table
            .lines()
            .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1)))
            .sum();
    assertTrue(counted <= 3 * PERSONS.size() * TOWNS.size(), table);
  }

  @Test
  void aMissingFileIsToldAndNothingIsWritten() {
    Path data = folder.resolve("none");
    Path models = folder.resolve("models of none");
    Training training =
        assertDoesNotThrow(
            () ->
                new Training(
                    data, folder.resolve("corpus"), new Knowledge(gazetteers, models), step -> {}));
    var failure = assertThrows(NoSuchFileException.class, training::run);
    assertEquals(data.resolve("ner/neonp.train.tsv").toString(), failure.getMessage());
    assertFalse(Files.exists(models));
  }

  private static Path train(String name, List<String> steps) throws IOException {
    Path models = Files.createDirectories(folder.resolve(name));
    Properties settings = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("models/crf-bn.properties"))) {
      settings.load(reader);
    }
    settings.setProperty("maxQNItr", "5");
    try (var writer = Files.newBufferedWriter(models.resolve("crf-bn.properties"))) {
      for (String key : new TreeSet<>(settings.stringPropertyNames())) {
        writer.write(key + "=" + settings.getProperty(key) + "\n");
      }
    }
    for (String file : List.of("maxent-bn.properties", "maxent-bn.xml")) {
      Files.copy(Path.of("models", file), models.resolve(file));
    }
    new Training(
            folder.resolve("data"),
            folder.resolve("corpus"),
            new Knowledge(gazetteers, models),
            steps::add)
        .run();
    return models;
  }

  private static String sentences(String form) {
    return PERSONS.stream()
        .flatMap(person -> TOWNS.stream().map(town -> form.formatted(person, town) + "\n"))
        .collect(Collectors.joining());
  }

  private static String tokens(String form) {
    return PERSONS.stream()
        .map(person -> person.replace(" ", "/B-PER "))
        .flatMap(person -> TOWNS.stream().map(town -> form.formatted(person, town)))
        .map(sentence -> sentence.replace('/', '\t').replace(' ', '\n'))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
