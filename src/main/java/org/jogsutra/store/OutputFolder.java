package org.jogsutra.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder a run writes to. All files of a run appear in it together, each whole, when the run is
 * {@link #commit committed}; until then they are beside their places under names that end in {@code
 * .part}. Closing without a commit removes them. Used by one thread.
 */
public final class OutputFolder implements AutoCloseable {

  static final String PART = ".part";
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final List<PartFile> parts = new ArrayList<>();
  private final List<Scratch> scratches = new ArrayList<>();

  /** Opens a folder, making it if needed. */
  public OutputFolder(Path path) throws IOException {
    this.path = path;
    try {
      Files.createDirectories(path);
    } catch (FileSystemException e) {
      throw new IOException("cannot make the output folder " + path + ": " + reason(e), e);
    }
  }

  /** A file that is being written. */
  private record PartFile(String name, FileChannel channel, OutputStream stream) {}

  /** What a file is written by. */
  @FunctionalInterface
  public interface Content {

    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Starts a file and returns the stream to write it to, which the folder closes. Where a write
   * fails, the message names the file.
   */
  public OutputStream create(String name) throws IOException {
    try {
      FileChannel channel = FileChannel.open(part(name), CREATE, TRUNCATE_EXISTING, WRITE);
      OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      parts.add(new PartFile(name, channel, stream));
      return new NamedStream(name, stream);
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  /**
   * Starts a file that is written, read, and gone when the folder is closed. Where a write fails,
   * the message names the file.
   */
  public Scratch scratch(String name) throws IOException {
    try {
      FileChannel channel =
          FileChannel.open(
              path.resolve(name), CREATE, TRUNCATE_EXISTING, READ, WRITE, DELETE_ON_CLOSE);
      OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      Scratch scratch = new Scratch(channel, new NamedStream(name, stream));
      scratches.add(scratch);
      return scratch;
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  /** A file that only the run itself reads. */
  public static final class Scratch {

    private final FileChannel channel;
    private final OutputStream stream;

    private Scratch(FileChannel channel, OutputStream stream) {
      this.channel = channel;
      this.stream = stream;
    }

    /** Returns the stream to write it to, which the folder closes. */
    public OutputStream stream() {
      return stream;
    }

    /** Returns a stream to read it from its begin, when all of it is written. */
    public InputStream read() throws IOException {
      stream.flush();
      channel.position(0);
      return Channels.newInputStream(channel);
    }
  }

  /** Writes a file. */
  public void save(String name, Content content) throws IOException {
    OutputStream stream = create(name);
    content.writeTo(stream);
    stream.flush();
  }

  /** Makes all files of the run appear in their places. */
  public void commit() throws IOException {
    for (PartFile part : parts) {
      try {
        part.stream.flush();
        // On the disk before it takes its name, so that a power cut leaves the old file or the new
        // one.
        part.channel.force(true);
        part.channel.close();
      } catch (IOException e) {
        throw failure(part.name, e);
      }
    }
    for (PartFile part : parts) {
      Files.move(part(part.name), path.resolve(part.name), ATOMIC_MOVE, REPLACE_EXISTING);
    }
    parts.clear();
  }

  /** Removes what was written since the last commit. */
  @Override
  public void close() throws IOException {
    for (PartFile part : parts) {
      // Not the stream: that would try to write the rest of its buffer to a disk that may be full.
      part.channel.close();
      Files.deleteIfExists(part(part.name));
    }
    parts.clear();
    for (Scratch scratch : scratches) {
      scratch.channel.close();
    }
    scratches.clear();
  }

  /** Says which file it is that cannot be written. */
  private final class NamedStream extends OutputStream {

    private final String name;
    private final OutputStream stream;

    NamedStream(String name, OutputStream stream) {
      this.name = name;
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        stream.write(bytes, offset, length);
      } catch (IOException e) {
        throw failure(name, e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        stream.flush();
      } catch (IOException e) {
        throw failure(name, e);
      }
    }
  }

  private Path part(String name) {
    return path.resolve(name + PART);
  }

  private IOException failure(String name, IOException cause) {
    return new IOException("cannot write " + path.resolve(name) + ": " + reason(cause), cause);
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException system) {
      String reason = system.getReason();
      return reason == null ? failure.getClass().getSimpleName().replace("Exception", "") : reason;
    }
    return String.valueOf(failure.getMessage());
  }
}
