package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real models, and what becomes of them on the way. */
class ModelsTest {

  private static final Path REAL = Path.of("models");

  @TempDir private Path folder;

  @BeforeEach
  void copyModels() throws IOException {
    for (String name : List.of(Models.CRF, Models.ROMANIZER, Models.CONFIDENCE, Models.CHECKSUMS)) {
      Files.copy(REAL.resolve(name), folder.resolve(name));
    }
  }

  @Test
  void readsTheModelsAndKeepsTheirChecksums() throws IOException {
    Models models = Models.read(folder);
    assertFalse(models.crf().labels().isEmpty());
    assertEquals("Putin", models.romanizer().romanize("পুতিন"));
    for (String name : List.of(Models.CRF, Models.ROMANIZER, Models.CONFIDENCE)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      assertEquals(Models.sha256(bytes), models.checksums().get(name));
    }
  }

  @Test
  void aChecksumIsThatOfTheStandardTool() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Models.sha256(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {Models.CRF, Models.ROMANIZER, Models.CONFIDENCE, Models.CHECKSUMS})
  void aMissingFileIsTold(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.delete(file);
    var failure = assertThrows(NoSuchFileException.class, () -> Models.read(folder));
    assertEquals(file.toString(), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {Models.CRF, Models.ROMANIZER})
  void aChangedByteIsTold(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertIsNotTheFileMeant(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {Models.CRF, Models.ROMANIZER, Models.CONFIDENCE})
  void aFileThatIsLongerOrCutOffIsTold(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    Files.writeString(file, "#\n");
    assertIsNotTheFileMeant(file);
    Files.write(file, bytes);
    Files.writeString(file, "\n", StandardOpenOption.APPEND);
    assertIsNotTheFileMeant(file);
  }

  @Test
  void aFileThatTheChecksumsDoNotTellOfIsRefused() throws IOException {
    Files.writeString(folder.resolve(Models.CHECKSUMS), "\nno checksum\n");
    assertIsNotTheFileMeant(folder.resolve(Models.CRF));
  }

  @Test
  void aFileThatIsNoModelIsTold() throws IOException {
    Path file = folder.resolve(Models.CRF);
    Files.writeString(file, "no model");
    String sums = Files.readString(folder.resolve(Models.CHECKSUMS));
    Files.writeString(
        folder.resolve(Models.CHECKSUMS),
        sums.replaceAll(
            "[0-9a-f]{64}(?=  " + Models.CRF + ")", Models.sha256(Files.readAllBytes(file))));
    assertThrows(IOException.class, () -> Models.read(folder));
  }

  @Test
  void aFolderInPlaceOfAModelIsTold() throws IOException {
    Path file = folder.resolve(Models.CONFIDENCE);
    Files.delete(file);
    Files.createDirectory(file);
    var failure = assertThrows(IOException.class, () -> Models.read(folder));
    assertTrue(String.valueOf(failure.getMessage()).startsWith(file.toString()), failure::toString);
  }

  private void assertIsNotTheFileMeant(Path file) {
    var failure = assertThrows(IOException.class, () -> Models.read(folder));
    assertEquals(
        file + ": not the file that " + Models.CHECKSUMS + " tells of", failure.getMessage());
  }
}
