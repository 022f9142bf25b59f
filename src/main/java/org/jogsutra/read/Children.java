package org.jogsutra.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is in a folder, in the order of the names, but for what is hidden. Its names are held, and
 * of some the attributes: these are asked for by several threads, which also list the folders in it
 * ahead, since a system answers many questions sooner than one after the other. Used by one thread.
 */
final class Children implements Iterator<Children.Child> {

  private static final int AT_ONCE = 128;

  /** Larger folders are listed when it is their turn, or the names of all could be in memory. */
  private static final int LARGEST_AHEAD = 1024;

  private final Path folder;
  private final List<Path> names;
  private final Deque<Child> looked = new ArrayDeque<>();
  private int next;

  private Children(Path folder, List<Path> names) {
    this.folder = folder;
    this.names = names;
  }

  /** Lists a folder. */
  static Children of(Path folder) throws IOException {
    return new Children(folder, names(folder, Integer.MAX_VALUE));
  }

  /**
   * A file, folder or link.
   *
   * @param attributes of a link itself, or empty if they cannot be read
   * @param failure why not, or empty
   * @param ahead what is in a folder, if it is known already
   */
  record Child(
      Path name,
      Path path,
      Optional<BasicFileAttributes> attributes,
      Optional<IOException> failure,
      Optional<Children> ahead) {}

  @Override
  public boolean hasNext() {
    return !looked.isEmpty() || next < names.size();
  }

  @Override
  public Child next() {
    if (looked.isEmpty()) {
      looked.addAll(some().parallelStream().map(name -> look(name, true)).toList());
    }
    return looked.removeFirst();
  }

  private List<Path> some() {
    int from = next;
    next = Math.min(from + AT_ONCE, names.size());
    return names.subList(from, next);
  }

  private Child look(Path name, boolean ahead) {
    // As a path, since a name that is no UTF-8 does not lead back to its file as text.
    Path path = folder.resolve(name);
    try {
      var attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Child(
          name,
          path,
          Optional.of(attributes),
          Optional.empty(),
          ahead && attributes.isDirectory() ? ahead(path) : Optional.empty());
    } catch (IOException e) {
      return new Child(name, path, Optional.empty(), Optional.of(e), Optional.empty());
    }
  }

  /** Lists a folder and looks at its first children; one that cannot be read fails in its turn. */
  private static Optional<Children> ahead(Path folder) {
    try {
      Children children = new Children(folder, names(folder, LARGEST_AHEAD + 1));
      if (children.names.size() > LARGEST_AHEAD) {
        return Optional.empty();
      }
      children.some().forEach(name -> children.looked.add(children.look(name, false)));
      return Optional.of(children);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Path> names(Path folder, int most) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      Iterator<Path> iterator = children.iterator();
      while (names.size() < most && iterator.hasNext()) {
        Path name = iterator.next().getFileName();
        if (!name.toString().startsWith(".")) {
          names.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(Comparator.comparing(Path::toString));
    return names;
  }
}
