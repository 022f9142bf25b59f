package org.jogsutra.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jogsutra.model.Article;

class RandomBytesTest {

  private final TextArticleReader reader = new TextArticleReader(1000, Map.of("মে", 5));
  private Path file = Path.of("not yet made");

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("random", ".txt");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 1000)
  void anyBytesGiveAnArticleOrAProblem(@ForAll byte[] bytes) {
    Reading reading = read(bytes);
    assertTrue(reading.article().isPresent() || reading.problem().isPresent());
  }

  @Property(tries = 1000)
  void aDamagedTextGivesAnArticleOrAProblem(
      @ForAll("texts") String text, @ForAll byte damage, @ForAll int place) {
    byte[] bytes = text.getBytes(UTF_8);
    bytes[Math.floorMod(place, bytes.length)] = damage;
    Reading reading = read(bytes);
    assertTrue(reading.article().isPresent() || reading.problem().isPresent());
  }

  @Property(tries = 1000)
  void anArticleWithoutAProblemHasTheTextOfTheFile(@ForAll("texts") String text) {
    Reading reading = read(text.getBytes(UTF_8));
    if (reading.problem().isEmpty()) {
      assertEquals(text, reading.article().map(Article::text).orElseThrow());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('\u0980', '\u09FF')
        .withCharRange('a', 'e')
        .withChars(' ', '\n', '\r', '\t', 'é', '\u2028', '০', '৯', '0', '9', '\u0007')
        .ofMinLength(1)
        .ofMaxLength(350);
  }

  private Reading read(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.read(new InputFile("a.txt", file, bytes.length, 0, Optional.empty()));
  }
}
