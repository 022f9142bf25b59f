package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.Relation;

/** Words in any order state something or nothing, but never break the extractor. */
class RandomSentencesTest {

  private static final List<String> WORDS = words();

  @Property(tries = 1000)
  void anyOrderOfWordsCanBeRead(@ForAll("sentences") String text) {
    for (Relation relation : Relations.all(text)) {
      assertTrue(relation.basis().trigger().end() <= text.length(), text);
      assertTrue(
          relation.participants().subject().isPresent()
              || relation.participants().object().isPresent(),
          text);
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(all -> String.join(" ", all));
  }

  /** The words of the development sentences, signs that end a sentence among them. */
  private static List<String> words() {
    try {
      return Files.readAllLines(Path.of("src/corpus/relations-dev.txt")).stream()
          .filter(line -> !line.startsWith("#") && !line.startsWith("="))
          .flatMap(line -> Arrays.stream(line.replaceAll("\\[[A-Z]+\\?? |]", "").split(" ", -1)))
          .filter(word -> !word.isBlank())
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
