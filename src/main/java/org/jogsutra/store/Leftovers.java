package org.jogsutra.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** What a run that was killed leaves in its folder besides its database. */
final class Leftovers {

  private Leftovers() {}

  /**
   * Removes half written files and what the database had no memory for. The folder must be locked.
   *
   * @param database whether to remove the database too
   */
  static void remove(Path folder, boolean database) throws IOException {
    Path file = folder.resolve(Store.FILE);
    removeFolder(new DatabaseFile(file).temporary());
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + OutputFolder.PART)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
    if (database) {
      for (String suffix : List.of("", ".wal", ".wal.checkpoint", ".wal.recovery")) {
        Files.deleteIfExists(file.resolveSibling(Store.FILE + suffix));
      }
    }
  }

  /** Its files are in the folder itself. */
  private static void removeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
