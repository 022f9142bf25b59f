package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps other runs out of an output folder, until it is closed or the process dies.
 *
 * <p>The hidden file stays: removed, it could be locked twice, by name and by an open channel.
 */
final class FolderLock implements AutoCloseable {

  private static final String NAME = ".jogsutra.lock";
  private static final int LONGEST = 100;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a folder.
   *
   * @throws IOException if another run has it; the message names that process
   */
  static FolderLock of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = lock(channel);
    if (lock.isEmpty()) {
      channel.close();
      throw new IOException(
          folder + ": another run is writing to this folder (process " + holder(file) + ")");
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(UTF_8)));
    return new FolderLock(channel);
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException ofThisProcess) {
      return Optional.empty();
    }
  }

  private static String holder(Path file) throws IOException {
    String text = Files.size(file) <= LONGEST ? Files.readString(file).strip() : "";
    return text.chars().allMatch(Character::isDigit) && !text.isEmpty() ? text : "unknown";
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
