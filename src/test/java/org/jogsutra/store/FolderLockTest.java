package org.jogsutra.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Most locks are held and not looked at. */
@SuppressWarnings("try")
class FolderLockTest {

  @TempDir private Path folder;

  @Test
  void keepsASecondOutAndTellsWhoHasIt() throws IOException {
    long process = ProcessHandle.current().pid();
    try (FolderLock lock = FolderLock.of(folder)) {
      var failure = assertThrows(IOException.class, () -> FolderLock.of(folder));
      assertEquals(
          folder + ": another run is writing to this folder (process " + process + ")",
          failure.getMessage());
    }
  }

  @Test
  void stillKeepsAThirdOutOnceASecondWasRefused() throws IOException {
    try (FolderLock lock = FolderLock.of(folder)) {
      assertThrows(IOException.class, () -> FolderLock.of(folder));
      assertThrows(IOException.class, () -> FolderLock.of(folder));
    }
  }

  @Test
  void canBeHadAgainOnceItIsClosed() throws IOException {
    FolderLock.of(folder).close();
    FolderLock.of(folder).close();
  }

  @Test
  void canBeHadWhateverTheFileSays() throws IOException {
    Files.writeString(folder.resolve(".jogsutra.lock"), "999999\nof a process that died");
    try (FolderLock lock = FolderLock.of(folder)) {
      assertEquals(
          String.valueOf(ProcessHandle.current().pid()),
          Files.readString(folder.resolve(".jogsutra.lock")));
    }
  }

  @Test
  void locksOneFolderAndNoOther() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (FolderLock lock = FolderLock.of(folder);
        FolderLock second = FolderLock.of(other)) {
      assertThrows(IOException.class, () -> FolderLock.of(other));
    }
  }

  @Test
  void ofOneFolderByTwoNamesIsOneLock() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    try (FolderLock lock = FolderLock.of(folder)) {
      assertThrows(IOException.class, () -> FolderLock.of(link));
    } finally {
      Files.delete(link);
    }
  }
}
