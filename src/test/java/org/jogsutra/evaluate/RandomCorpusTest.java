package org.jogsutra.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jogsutra.evaluate.Scores.Counts;
import org.jogsutra.model.Span;

class RandomCorpusTest {

  private final CorpusReader reader = new CorpusReader(10_000);
  private Path text = Path.of("not yet made");
  private Path tokens = Path.of("not yet made");

  @BeforeProperty
  void makeFiles() throws IOException {
    text = Files.createTempFile("random", ".txt");
    tokens = Files.createTempFile("random", ".tsv");
  }

  @AfterProperty
  void deleteFiles() throws IOException {
    Files.delete(text);
    Files.delete(tokens);
  }

  @Property(tries = 300)
  void anyBytesGiveSentencesOrAMessage(@ForAll byte[] bytes) {
    assertSound(text, bytes);
    assertSound(tokens, bytes);
  }

  @Property(tries = 1000)
  void anyTextGivesSentencesOrAMessage(@ForAll("corpora") String corpus) {
    assertSound(text, corpus.getBytes(UTF_8));
    assertSound(tokens, corpus.getBytes(UTF_8));
  }

  @Property(tries = 500)
  void whatIsFoundAsAnnotatedIsRight(@ForAll("sentences") String sentence) {
    List<Counts> totals = new Scores(Judged.findings(sentence, sentence)).totals();
    Counts all = totals.get(totals.size() - 1);
    assertEquals(all.marked(), all.hits());
    assertEquals(all.found(), all.hits());
  }

  @Provide
  Arbitrary<String> corpora() {
    return Arbitraries.of(
            "\n",
            "\n",
            "\t",
            "\t",
            " ",
            "\r",
            "O",
            "B-LOC",
            "I-LOC",
            "I-PER",
            "E-X",
            "B-",
            "#",
            "[",
            "]",
            "[LOC ",
            "[LOC? ",
            "[PER ক]",
            "ঢাকা",
            "-DOCSTART-",
            "a",
            "\u2028",
            "\u0000",
            "।",
            "?")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Names of the program's own types, apart or side by side. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "[COUNTRY রুশ]",
            "[PLACE ‘গাজা’]",
            "[ORG (a)]",
            "[WEAPON? ড্রোন]",
            "[PERSON ।]",
            " ",
            "-",
            "ও")
        .list()
        .ofMaxSize(12)
        .map(parts -> "ক " + String.join("", parts));
  }

  private void assertSound(Path file, byte[] content) {
    try {
      Files.write(file, content);
      List<LabeledSentence> sentences = reader.read(file);
      assertFalse(sentences.isEmpty());
      sentences.forEach(RandomCorpusTest::assertSpansInOrder);
    } catch (CorpusException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(file + ":"), e::getMessage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSpansInOrder(LabeledSentence sentence) {
    int last = 0;
    for (Labeled name : sentence.spans()) {
      Span span = name.span();
      assertTrue(span.begin() >= last && span.length() > 0, sentence::toString);
      assertFalse(span.in(sentence.text()).isBlank(), sentence::toString);
      last = span.end();
    }
  }
}
