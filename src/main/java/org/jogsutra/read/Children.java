package org.jogsutra.read;

import java.io.IOException;
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
 * of some hundred their attributes: these are asked for by several threads, since a disk answers
 * many questions sooner than one after the other. Used by one thread.
 */
final class Children implements Iterator<Children.Child> {

  private static final int AT_ONCE = 1024;

  private final Path folder;
  private final List<Path> names;
  private final Deque<Child> looked = new ArrayDeque<>();
  private int next;

  /** Lists a folder. */
  Children(Path folder) throws IOException {
    this.folder = folder;
    this.names = names(folder);
  }

  /**
   * A file, folder or link.
   *
   * @param attributes of a link itself, or empty if they cannot be read
   * @param failure why not, or empty
   */
  record Child(
      Path name,
      Path path,
      Optional<BasicFileAttributes> attributes,
      Optional<IOException> failure) {}

  @Override
  public boolean hasNext() {
    return !looked.isEmpty() || next < names.size();
  }

  @Override
  public Child next() {
    if (looked.isEmpty()) {
      List<Path> some = names.subList(next, Math.min(next + AT_ONCE, names.size()));
      looked.addAll(some.parallelStream().map(this::look).toList());
      next += some.size();
    }
    return looked.removeFirst();
  }

  private Child look(Path name) {
    // As a path, since a name that is no UTF-8 does not lead back to its file as text.
    Path path = folder.resolve(name);
    try {
      var attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Child(name, path, Optional.of(attributes), Optional.empty());
    } catch (IOException e) {
      return new Child(name, path, Optional.empty(), Optional.of(e));
    }
  }

  private static List<Path> names(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        Path name = child.getFileName();
        if (!name.toString().startsWith(".")) {
          names.add(name);
        }
      }
    }
    names.sort(Comparator.comparing(Path::toString));
    return names;
  }
}
