package org.jogsutra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jogsutra.evaluate.CorpusReader;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.CrfWeights;
import org.jogsutra.tag.CombinedTagger;
import org.jogsutra.tag.ConfidenceTable;
import org.jogsutra.tag.GazetteerTagger;
import org.jogsutra.train.ConfidenceCounts;
import org.jogsutra.train.CrfTrainer;
import org.jogsutra.train.LabeledTokens;
import org.jogsutra.train.MaxentTrainer;
import org.jogsutra.train.NameSwap;
import org.jogsutra.train.RomanizerTrainer;
import org.jogsutra.train.TrainingSentences;
import org.jogsutra.train.WordClusters;

/**
 * Trains all models from annotated text and tables. The same text, tables and settings give the
 * same files. Runs once, in one thread.
 */
public final class Training {

  /** Files of the data folder, see {@code models/README.md}. */
  private static final List<String> ANNOTATED =
      List.of("ner/neonp.train.tsv", "ner/rifat.train.tsv");

  private static final String SWAPPED = "ner/rifat.train.tsv";
  private static final String PLAIN = "raw/news_ccby.txt";
  private static final int LARGEST = 256 << 20;
  private static final int CLUSTERS = 300;
  private static final int RAREST = 2;

  private final Path data;
  private final Path corpus;
  private final Knowledge knowledge;
  private final Consumer<String> progress;
  private final Gazetteer gazetteer;
  private final Segmenter segmenter;
  private final TrainingSentences sentences;

  /**
   * Prepares a training.
   *
   * @param data folder of text that others annotated or published
   * @param corpus folder of text that we annotated, of which {@code train-*.txt} is trained on
   * @param knowledge where tables are, and where models go
   */
  public Training(Path data, Path corpus, Knowledge knowledge, Consumer<String> progress)
      throws IOException {
    this.data = data;
    this.corpus = corpus;
    this.knowledge = knowledge;
    this.progress = progress;
    this.gazetteer = new GazetteerFolder(knowledge.gazetteers()).read();
    this.segmenter = new Segmenter(gazetteer.language().abbreviations());
    this.sentences = new TrainingSentences(segmenter::segment);
  }

  /** Trains and saves all models. */
  public void run() throws IOException {
    Map<String, List<LabeledSentence>> own = ownCorpora();
    Map<String, List<LabeledSentence>> others = new TreeMap<>();
    for (String file : ANNOTATED) {
      others.put(file, new CorpusReader(LARGEST).read(data.resolve(file)));
    }
    progress.accept("grouping words");
    Map<String, Integer> clusters = WordClusters.of(text(own, others), CLUSTERS, RAREST);
    Properties settings = settings("crf-bn.properties");
    save(Models.CONFIDENCE, confidence(own, others, clusters, settings));
    progress.accept("training the conditional random field");
    CrfWeights weights = new CrfTrainer(settings).train(examples(own, others, ""), clusters);
    save(Models.CRF, bytes(weights));
    progress.accept("training the maximum-entropy model");
    save(Models.MAXENT, maxent(examples(own, others, "")));
    progress.accept("learning romanization");
    RomanizerTrainer.train(
        knowledge.gazetteers().resolve("entities"), knowledge.models().resolve(Models.ROMANIZER));
    saveChecksums();
  }

  private Map<String, List<LabeledSentence>> ownCorpora() throws IOException {
    Map<String, List<LabeledSentence>> own = new TreeMap<>();
    try (var files = Files.newDirectoryStream(corpus, "train-*.txt")) {
      for (Path file : files) {
        own.put(file.getFileName() + "", new CorpusReader(LARGEST).read(file));
      }
    }
    return own;
  }

  private byte[] maxent(List<LabeledTokens> examples) throws IOException {
    byte[] features = Files.readAllBytes(knowledge.models().resolve("maxent-bn.xml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new MaxentTrainer(settings("maxent-bn.properties"), features).train(examples).write(bytes);
    return bytes.toByteArray();
  }

  private Properties settings(String name) throws IOException {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(knowledge.models().resolve(name))) {
      settings.load(reader);
    }
    return settings;
  }

  private List<List<String>> text(
      Map<String, List<LabeledSentence>> own, Map<String, List<LabeledSentence>> others)
      throws IOException {
    List<List<String>> text = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve(PLAIN))) {
      text.addAll(sentences.words(line));
    }
    own.values().forEach(file -> file.forEach(one -> text.addAll(sentences.words(one.text()))));
    others.values().forEach(file -> file.forEach(one -> text.addAll(sentences.words(one.text()))));
    return text;
  }

  /** Returns what to train on: all sentences, and our own and the full ones with other names. */
  private List<LabeledTokens> examples(
      Map<String, List<LabeledSentence>> own,
      Map<String, List<LabeledSentence>> others,
      String without) {
    List<LabeledTokens> examples = new ArrayList<>();
    List<LabeledTokens> toSwap = new ArrayList<>();
    others.forEach((file, annotated) -> add(annotated, examples));
    add(others.getOrDefault(SWAPPED, List.of()), toSwap);
    own.forEach(
        (file, annotated) -> {
          if (!file.equals(without)) {
            add(annotated, examples);
            add(annotated, toSwap);
          }
        });
    NameSwap swap = new NameSwap(names(), gazetteer.language().suffixes(), segmenter::segment, 1);
    toSwap.forEach(sentence -> swap.swapped(sentence).ifPresent(examples::add));
    return examples;
  }

  private void add(List<LabeledSentence> annotated, List<LabeledTokens> examples) {
    annotated.forEach(sentence -> examples.addAll(sentences.of(sentence)));
  }

  private Map<String, List<String>> names() {
    return gazetteer.entries().stream()
        .map(GazetteerEntry::entity)
        .filter(entity -> entity.name().chars().allMatch(Training::isBengaliName))
        .filter(entity -> !kind(entity.type()).isEmpty())
        .collect(
            Collectors.groupingBy(
                entity -> kind(entity.type()),
                Collectors.mapping(entity -> entity.name(), Collectors.toList())));
  }

  private static boolean isBengaliName(int c) {
    return (c >= 0x980 && c <= 0x9FF) || c == ' ' || c == '-';
  }

  private static String kind(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case PLACE -> "LOC";
      case ORG -> "ORG";
      default -> "";
    };
  }

  /** Each of our own files is tagged by a model that was not trained on it. */
  private List<String> confidence(
      Map<String, List<LabeledSentence>> own,
      Map<String, List<LabeledSentence>> others,
      Map<String, Integer> clusters,
      Properties settings)
      throws IOException {
    ConfidenceCounts counts = new ConfidenceCounts();
    GazetteerTagger names =
        new GazetteerTagger(gazetteer.entries(), gazetteer.language(), segmenter::segment);
    for (Map.Entry<String, List<LabeledSentence>> file : own.entrySet()) {
      progress.accept("measuring confidence on " + file.getKey());
      CrfWeights weights =
          new CrfTrainer(settings).train(examples(own, others, file.getKey()), clusters);
      CombinedTagger tagger =
          new CombinedTagger(names, new CrfModel(weights), ConfidenceTable.UNSURE);
      file.getValue().forEach(one -> counts.add(one, tagger.tag(segmenter.segment(one.text()))));
    }
    return counts.table();
  }

  private static byte[] bytes(CrfWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(bytes);
    return bytes.toByteArray();
  }

  private void save(String name, List<String> lines) throws IOException {
    Files.write(knowledge.models().resolve(name), lines);
  }

  private void save(String name, byte[] bytes) throws IOException {
    Files.write(knowledge.models().resolve(name), bytes);
  }

  private void saveChecksums() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : List.of(Models.CONFIDENCE, Models.CRF, Models.MAXENT, Models.ROMANIZER)) {
      byte[] bytes = Files.readAllBytes(knowledge.models().resolve(name));
      lines.add(Models.sha256(bytes) + "  " + name);
    }
    save(Models.CHECKSUMS, lines);
  }
}
