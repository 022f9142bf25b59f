package org.jogsutra.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jogsutra.read.Children.Child;

/**
 * Walks through the input folders, sub-folders included, and gives their {@code .txt} files in the
 * order of their names. Only the names in the folders on the way to the current file are held.
 * Hidden files and folders, and the output folder, are left out. Used by one thread.
 *
 * <p>A link to a file inside the input folder is read. A link to a folder is not followed (what it
 * leads to is read where it is), nor is a link that leads out of the input folder.
 */
public final class InputFiles implements Iterator<InputFile> {

  private static final String EXTENSION = ".txt";
  private static final String NOT_REGULAR = "not a regular file";

  /** Some file systems tell times no finer. */
  private static final long RECENT_NANOS = 2_000_000_000L;

  private final Deque<Folder> open = new ArrayDeque<>();
  private final Deque<InputFile> ready = new ArrayDeque<>();
  private final Path leftOut;

  /** A folder that is being walked through. */
  private record Folder(Path root, String idPrefix, Children children) {}

  /**
   * Starts a walk.
   *
   * @param inputs existing files and folders; where there are several, article ids begin with the
   *     name of theirs
   * @param leftOut a folder that is not walked into
   */
  public InputFiles(List<Path> inputs, Path leftOut) throws IOException {
    this.leftOut =
        Files.exists(leftOut) ? leftOut.toRealPath() : leftOut.toAbsolutePath().normalize();
    List<Folder> folders = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path input : inputs) {
      Path root = input.toRealPath();
      String name = uniqueName(root, names);
      if (Files.isDirectory(root)) {
        folders.add(new Folder(root, inputs.size() > 1 ? name + "/" : "", Children.of(root)));
      } else {
        ready.add(readable(name, root));
      }
    }
    folders.forEach(open::addLast);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !open.isEmpty()) {
      Folder folder = open.getFirst();
      if (folder.children.hasNext()) {
        visit(folder, folder.children.next());
      } else {
        open.removeFirst();
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public InputFile next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private void visit(Folder folder, Child child) {
    String id = folder.idPrefix + child.name();
    child.attributes().ifPresent(attributes -> visit(folder, id, child, attributes));
    if (isArticle(id)) {
      child
          .failure()
          .map(ReadFailure::reason)
          .ifPresent(reason -> ready.add(InputFile.refused(id, child.path(), reason)));
    }
  }

  private void visit(Folder folder, String id, Child child, BasicFileAttributes attributes) {
    Path path = child.path();
    if (attributes.isSymbolicLink()) {
      visitLink(folder, id, path);
    } else if (attributes.isDirectory()) {
      enter(folder, id, child);
    } else if (isArticle(id)) {
      ready.add(
          attributes.isRegularFile()
              ? readable(id, path, attributes)
              : InputFile.refused(id, path, NOT_REGULAR));
    }
  }

  private static InputFile readable(String id, Path path) {
    try {
      return readable(id, path, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      return InputFile.refused(id, path, ReadFailure.reason(e));
    }
  }

  private static InputFile readable(String id, Path path, BasicFileAttributes attributes) {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return new InputFile(
        id,
        path,
        attributes.size(),
        now - modified < RECENT_NANOS ? 0 : modified,
        Optional.empty());
  }

  private void enter(Folder parent, String id, Child child) {
    if (child.path().equals(leftOut)) {
      return;
    }
    try {
      Children children =
          child.ahead().isPresent() ? child.ahead().get() : Children.of(child.path());
      open.addFirst(new Folder(parent.root, id + "/", children));
    } catch (IOException e) {
      ready.add(
          InputFile.refused(id, child.path(), "folder cannot be read: " + ReadFailure.reason(e)));
    }
  }

  private void visitLink(Folder folder, String id, Path link) {
    Optional<String> refusal = refusalOfLink(folder, link);
    boolean wanted = isArticle(id) || Files.isDirectory(link);
    if (refusal.isPresent() && wanted) {
      ready.add(InputFile.refused(id, link, refusal.get()));
    } else if (refusal.isEmpty() && isArticle(id)) {
      ready.add(readable(id, link));
    }
  }

  private static Optional<String> refusalOfLink(Folder folder, Path link) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(folder.root)) {
        return Optional.of("link leads out of the input folder");
      }
      if (Files.isDirectory(target)) {
        return Optional.of("link to a folder is not followed");
      }
      return Files.isRegularFile(target) ? Optional.empty() : Optional.of(NOT_REGULAR);
    } catch (NoSuchFileException e) {
      return Optional.of("link leads nowhere");
    } catch (AccessDeniedException e) {
      return Optional.of("link cannot be read: " + ReadFailure.reason(e));
    } catch (FileSystemException e) {
      return Optional.of("link leads in a circle");
    } catch (IOException e) {
      return Optional.of("link cannot be read: " + ReadFailure.reason(e));
    }
  }

  private static boolean isArticle(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  private static String uniqueName(Path root, Set<String> names) {
    String name = Optional.ofNullable(root.getFileName()).map(Path::toString).orElse("input");
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }
}
