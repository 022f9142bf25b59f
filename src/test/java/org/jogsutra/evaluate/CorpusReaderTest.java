package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jogsutra.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

  private static final List<LabeledSentence> DHAKA =
      List.of(
          new LabeledSentence("ঢাকা শহর", List.of(new Labeled(new Span(0, 4), "PLACE", false))));

  @TempDir private Path folder;

  private final CorpusReader reader = new CorpusReader(100);

  @ParameterizedTest
  @ValueSource(strings = {"a.conll", "a.TSV", "a.bio", "a.iob", "a.txt", "a"})
  void tellsTokensByNameOrContent(String name) throws IOException {
    assertEquals(DHAKA, read(name, "ঢাকা\tB-PLACE\nশহর\tO\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a"})
  void tellsBracketsByContent(String name) throws IOException {
    assertEquals(DHAKA, read(name, "# one\n\n[PLACE ঢাকা] শহর\n"));
  }

  @Test
  void aNameThatPromisesTokensIsHeldToIt() {
    assertRefused("a.tsv", ":1: no token with a BIO tag in its last column", "[PLACE ঢাকা] শহর");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void takesAnyLineEndAndAByteOrderMark(String end) throws IOException {
    assertEquals(DHAKA, read("a.tsv", "\uFEFFঢাকা\tB-PLACE" + end + "শহর\tO" + end));
    assertEquals(DHAKA, read("a.txt", "\uFEFF[PLACE ঢাকা] শহর" + end));
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    assertEquals(1, read("a.txt", "a".repeat(100)).size());
    assertRefused("a.txt", ": larger than 100 bytes", "a".repeat(101));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "\uFEFF"})
  void refusesAFileWithoutASentence(String content) {
    assertRefused("a.txt", ": no sentence", content);
    assertRefused("a.tsv", ": no sentence", content);
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "ab\ncd\u00E9f\n".getBytes(StandardCharsets.ISO_8859_1));
    var refused = assertThrows(CorpusException.class, () -> reader.read(file));
    assertEquals(file + ":2: not UTF-8", refused.getMessage());
  }

  @Test
  void refusesACharacterThatTheEndOfTheFileCuts() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, new byte[] {'a', '\n', (byte) 0xE0, (byte) 0xA6});
    var refused = assertThrows(CorpusException.class, () -> reader.read(file));
    assertEquals(file + ":2: not UTF-8", refused.getMessage());
  }

  @Test
  void refusesAFolderAndAFileThatIsNotThere() {
    var refused = assertThrows(CorpusException.class, () -> reader.read(folder));
    assertEquals(folder + ": a folder, not a file", refused.getMessage());
    assertThrows(NoSuchFileException.class, () -> reader.read(folder.resolve("none")));
  }

  private List<LabeledSentence> read(String name, String content) throws IOException {
    return reader.read(Files.writeString(folder.resolve(name), content));
  }

  private void assertRefused(String name, String message, String content) {
    var refused = assertThrows(CorpusException.class, () -> read(name, content));
    assertEquals(folder.resolve(name) + message, refused.getMessage());
  }
}
