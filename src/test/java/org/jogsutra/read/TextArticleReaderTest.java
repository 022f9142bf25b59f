package org.jogsutra.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Article;
import org.jogsutra.model.Problem;
import org.jogsutra.model.Problem.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextArticleReaderTest {

  private static final int LARGEST = 1 << 20;

  private final TextArticleReader reader = new TextArticleReader(LARGEST, Map.of());

  private Path file;

  @BeforeEach
  void nameTheFile(@TempDir Path folder) {
    file = folder.resolve("a.txt");
  }

  @Test
  void readsTheTextAsItIs() throws IOException {
    assertEquals("এক\r\nদুই\rতিন\n", read("এক\r\nদুই\rতিন\n").text());
  }

  @Test
  void removesTheByteOrderMarkAtTheBeginningOnly() throws IOException {
    assertEquals("এক\uFEFFদুই", read("\uFEFFএক\uFEFFদুই").text());
  }

  @Test
  void keepsCombiningMarksAndRareLetters() throws IOException {
    String text = "কি\u09DF\u09BC \uD83D\uDE80 e\u0301";
    assertEquals(text, read(text).text());
  }

  @Test
  void readsOneCharacter() throws IOException {
    assertEquals("ক", read("ক").text());
  }

  @Test
  void takesTheFirstLineWithTextForTheTitle() throws IOException {
    assertEquals("কিয়েভে হামলা", read("\uFEFF\r\n \t\r\n  কিয়েভে হামলা \r\nঢাকা").title());
  }

  @Test
  void cutsALongTitleBetweenWords() throws IOException {
    assertEquals("শব্দ ".repeat(60).strip() + "…", read("শব্দ ".repeat(100)).title());
  }

  @Test
  void neverCutsACharacterOfATitleInTwo() throws IOException {
    String title = read("a" + "\uD83D\uDE80".repeat(200)).title();
    assertEquals("a" + "\uD83D\uDE80".repeat(149) + "…", title);
  }

  @Test
  void neverCutsACharacterOfALateTitleInTwo() throws IOException {
    String title = read(" ".repeat(999) + "\uD83D\uDE80".repeat(200)).title();
    assertEquals(title, new String(title.getBytes(UTF_8), UTF_8));
  }

  @Test
  void findsATitleFarDown() throws IOException {
    assertEquals("ঢাকা", read("\n".repeat(5000) + "ঢাকা").title());
  }

  @Test
  void skipsAnEmptyFile() throws IOException {
    assertSkipped("empty", new byte[0]);
  }

  @Test
  void skipsABlankFile() throws IOException {
    assertSkipped("empty", "\uFEFF \r\n\t\u2003\n".getBytes(UTF_8));
  }

  @Test
  void skipsAFileWithANullByte() throws IOException {
    assertSkipped("binary, not text", ("ক".repeat(1000) + "\0").getBytes(UTF_8));
  }

  @Test
  void skipsAFileOfControlCharacters() throws IOException {
    assertSkipped("binary, not text", "\u0001\u0002a".repeat(10).getBytes(UTF_8));
  }

  @Test
  void readsATextWithAStrayControlCharacter() throws IOException {
    assertEquals(1001, read("ক".repeat(1000) + "\u0007").text().length());
  }

  @Test
  void skipsUtf16() throws IOException {
    assertSkipped("UTF-16, not UTF-8", "\uFEFFঢাকা".getBytes(UTF_16LE));
    assertSkipped("UTF-16, not UTF-8", "\uFEFFঢাকা".getBytes(UTF_16BE));
  }

  @Test
  void usesATextWithFewBrokenBytesInPart() throws IOException {
    byte[] bytes = ("ক".repeat(100) + "??" + "খ".repeat(100)).getBytes(UTF_8);
    bytes[300] = (byte) 0xFF;
    bytes[301] = (byte) 0xC0;
    assertUsedInPart(
        "2 bytes are not UTF-8, the first at byte 300; read as U+FFFD",
        "ক".repeat(100) + "\uFFFD\uFFFD" + "খ".repeat(100),
        bytes);
  }

  @Test
  void usesATextThatBreaksOffInsideACharacterInPart() throws IOException {
    byte[] bytes = "ক".repeat(100).getBytes(UTF_8);
    assertUsedInPart(
        "2 bytes are not UTF-8, the first at byte 297; read as U+FFFD",
        "ক".repeat(99) + "\uFFFD",
        Arrays.copyOf(bytes, 299));
  }

  @Test
  void skipsAFileInAnotherEncoding() throws IOException {
    byte[] bytes = "abc".repeat(30).getBytes(UTF_8);
    Arrays.fill(bytes, 10, 20, (byte) 0xE9);
    assertSkipped("not UTF-8: first broken at byte 10", bytes);
  }

  @Test
  void skipsASurrogateThatIsWrittenAsACharacter() throws IOException {
    assertSkipped("not UTF-8: first broken at byte 1", bytes('a', 0xED, 0xA0, 0x80, 'b'));
  }

  @Test
  void readsAFileOfTheLargestSize() throws IOException {
    assertEquals(LARGEST, read("a".repeat(LARGEST)).text().length());
  }

  @Test
  void skipsAFileThatIsLarger() throws IOException {
    assertTooLarge("a".repeat(LARGEST + 1).getBytes(UTF_8));
  }

  @Test
  void skipsAVeryLargeFileWithoutReadingItAll() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertSkipped("larger than 1 MB");
  }

  @Test
  void skipsAFileThatIsGone() {
    assertSkipped("the file is gone");
  }

  @Test
  void skipsAFileThatItMayNotRead() throws IOException {
    Files.writeString(file, "ঢাকা");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
    assumeFalse(Files.isReadable(file), "may read everything");
    assertSkipped("no permission to read it");
  }

  @Test
  void skipsAFolderInThePlaceOfAFile() throws IOException {
    Files.createDirectory(file);
    assertSkipped("Is a directory");
  }

  @Test
  void skipsWhatTheWalkRefused() throws IOException {
    Files.writeString(file, "ঢাকা");
    Reading reading = reader.read(InputFile.refused("a.txt", file, "link leads nowhere"));
    assertEquals(skipped("link leads nowhere", ""), reading);
  }

  @Test
  void tellsTheContentByAHash() throws IOException {
    assertEquals("ba7816bf8f01cfea414140de5dae2223", read("abc".getBytes(UTF_8)).content());
    assertEquals("edeaaff3f1774ad2888673770c6d6409", read("abc\n".getBytes(UTF_8)).content());
  }

  @Test
  void tellsTheLanguageByTheScript() throws IOException {
    assertEquals("bn", read("রাশিয়া S-400 কিনেছে").language());
    assertEquals("en", read("Russia bought S-400 (এস-৪০০)").language());
    assertEquals("und", read("Россия и Украина, S-400").language());
    assertEquals("und", read("२०२५ में रूस").language());
    assertEquals("und", read("17-01-2025, 50%").language());
  }

  @Test
  void tellsTheLanguageOfALongTextByItsHead() throws IOException {
    assertEquals("bn", read("ক".repeat(4000) + "z".repeat(9000)).language());
  }

  private Article read(String text) throws IOException {
    Reading reading = read(text.getBytes(UTF_8));
    assertEquals(Optional.empty(), reading.problem());
    return reading.article().orElseThrow();
  }

  private Reading read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return read();
  }

  private Reading read() {
    return reader.read(new InputFile("a.txt", file, 0, 0, Optional.empty()));
  }

  private void assertSkipped(String reason, byte[] bytes) throws IOException {
    Reading reading = read(bytes);
    assertEquals(skipped(reason, hash(bytes)), reading);
  }

  private void assertSkipped(String reason) {
    assertEquals(skipped(reason, ""), read());
  }

  private void assertUsedInPart(String reason, String text, byte[] bytes) throws IOException {
    Reading reading = read(bytes);
    assertEquals(text, reading.article().orElseThrow().text());
    assertEquals(
        Optional.of(new Problem("a.txt", "read", reason, Action.USED_IN_PART)), reading.problem());
    assertTrue(reading.article().isPresent());
  }

  private static Reading skipped(String reason, String content) {
    return new Reading(
        Optional.empty(),
        Optional.of(new Problem("a.txt", "read", reason, Action.SKIPPED)),
        content);
  }

  /** What is not read to its end is not known again. */
  private void assertTooLarge(byte[] bytes) throws IOException {
    Reading reading = read(bytes);
    assertEquals(skipped("larger than 1 MB", ""), reading);
  }

  /** Returns the first 16 bytes of the SHA-256, in hexadecimal digits. */
  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
