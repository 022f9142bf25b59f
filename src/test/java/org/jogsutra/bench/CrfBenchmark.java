package org.jogsutra.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.SequenceTokens;
import org.jogsutra.train.CrfConverter;
import org.jogsutra.train.LabeledSentence;
import org.jogsutra.train.SmallCrf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our decoder of a conditional random field and CoreNLP's, on one core over the same sentences; an
 * operation is a token, or reading a model.
 *
 * <p>The system property {@code crf} names a serialized classifier to be measured; without it a
 * small one is trained.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class CrfBenchmark {

  private static final int TOKENS = 3_000;

  /** The same model in both forms, and the text. */
  @State(Scope.Benchmark)
  public static class Model {
    final CRFClassifier<CoreLabel> classifier = classifier();
    final byte[] file = file(classifier);
    final CrfModel model = read(file);
    final List<List<String>> sentences = sentences();
    final List<SequenceTokens> sequences =
        sentences.stream().map(LabeledSentence::sequence).toList();
  }

  private static final int SENTENCE = 20;

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int decode(Model model) {
    int sum = 0;
    for (SequenceTokens sequence : model.sequences) {
      sum += model.model.decoder(sequence).labels()[0];
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public double marginals(Model model) {
    double sum = 0;
    for (SequenceTokens sequence : model.sequences) {
      sum += model.model.decoder(sequence).marginals().probability(0, 0);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int coreNlp(Model model) {
    int sum = 0;
    for (List<String> tokens : model.sentences) {
      sum += model.classifier.classify(LabeledSentence.coreLabels(tokens)).size();
    }
    return sum;
  }

  @Benchmark
  public CrfModel load(Model model) {
    return read(model.file);
  }

  /** Returns the text in sentences of the usual length, so that their tokens are easily counted. */
  private static List<List<String>> sentences() {
    List<String> tokens =
        LabeledSentence.read("gazetteer-dev.txt").stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .limit(TOKENS)
            .toList();
    return IntStream.range(0, TOKENS / SENTENCE)
        .mapToObj(number -> tokens.subList(number * SENTENCE, (number + 1) * SENTENCE))
        .toList();
  }

  private static CRFClassifier<CoreLabel> classifier() {
    String path = System.getProperty("crf", "");
    return path.isEmpty()
        ? SmallCrf.withClusters("").classifier()
        : CRFClassifier.getClassifierNoExceptions(path);
  }

  private static byte[] file(CRFClassifier<CoreLabel> classifier) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      new CrfConverter(classifier).convert().write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static CrfModel read(byte[] file) {
    try {
      return CrfModel.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
