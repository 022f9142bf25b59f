package org.jogsutra.bench;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.jogsutra.model.Document;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.GazetteerTagger;
import org.jogsutra.tag.NameMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our segmenter, matcher and tagger, and three peers, on one core over the same text; an operation
 * is a pass over all of it. Each gets the text in the form it takes, made outside the measurement.
 * {@link BenchmarkReport} turns operations into megabytes.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class MatcherBenchmark {

  /**
   * TokensRegexNER reads about a tenth of a megabyte in a second, so it gets this many articles.
   */
  static final int REGEX_ARTICLES = 20;

  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;

  /** What all read. */
  @State(Scope.Benchmark)
  public static class Text {
    final Workload workload = new Workload(SMALL);
    final List<String> articles = workload.articles();
    final List<Document> documents = workload.documents(articles);
    final Segmenter segmenter = workload.segmenter();
  }

  /** Our matcher of 100,000 names. */
  @State(Scope.Benchmark)
  public static class Small {
    final NameMatcher matcher = new Workload(SMALL).matcher();
  }

  /** Our matcher of 1,000,000 names. */
  @State(Scope.Benchmark)
  public static class Large {
    final NameMatcher matcher = new Workload(LARGE).matcher();
  }

  /** Our whole tagger. */
  @State(Scope.Benchmark)
  public static class Tagger {
    final GazetteerTagger tagger = new Workload(SMALL).tagger();
  }

  /** Lucene's FST of 100,000 names. */
  @State(Scope.Benchmark)
  public static class Lucene {
    final Workload workload = new Workload(SMALL);
    final LuceneMatcher matcher = new LuceneMatcher(workload.names());
    final List<LuceneText> texts =
        workload.documents(workload.articles()).stream().map(LuceneText::new).toList();
  }

  /** The double array of 100,000 names. */
  @State(Scope.Benchmark)
  public static class AhoCorasick {
    final Workload workload = new Workload(SMALL);
    final AhoCorasickMatcher matcher = new AhoCorasickMatcher(workload.names());
    final List<char[]> texts =
        workload.documents(workload.articles()).stream()
            .map(document -> Folded.text(document).toCharArray())
            .toList();
  }

  /** TokensRegexNER of 100,000 names. */
  @State(Scope.Benchmark)
  public static class Regex {
    final Workload workload = new Workload(SMALL);
    final TokensRegexMatcher matcher = new TokensRegexMatcher(workload.names());
    final List<Annotation> texts =
        workload.documents(workload.articles().subList(0, REGEX_ARTICLES)).stream()
            .map(TokensRegexMatcher::text)
            .toList();
  }

  @Benchmark
  public int segment(Text text) {
    return pass(text.articles, article -> text.segmenter.segment(article).tokenCount());
  }

  @Benchmark
  public int match(Text text, Small names) {
    return pass(text.documents, names.matcher::count);
  }

  @Benchmark
  public int matchMillion(Text text, Large names) {
    return pass(text.documents, names.matcher::count);
  }

  @Benchmark
  public int tag(Text text, Tagger names) {
    return pass(text.documents, document -> names.tagger.tag(document).size());
  }

  @Benchmark
  public int lucene(Lucene peer) {
    return pass(peer.texts, peer.matcher::count);
  }

  @Benchmark
  public int ahoCorasick(AhoCorasick peer) {
    return pass(peer.texts, peer.matcher::count);
  }

  @Benchmark
  public int tokensRegex(Regex peer) {
    return pass(peer.texts, peer.matcher::count);
  }

  private static <T> int pass(List<T> texts, ToIntFunction<T> work) {
    int sum = 0;
    for (T text : texts) {
      sum += work.applyAsInt(text);
    }
    return sum;
  }
}
