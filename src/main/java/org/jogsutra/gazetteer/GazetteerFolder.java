package org.jogsutra.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.GazetteerEntry.Kind;

/** A folder of gazetteer tables on disk. */
public final class GazetteerFolder {

  private static final String COUNTRY_NAMES = "country-names.csv";

  private final Path root;

  public GazetteerFolder(Path root) {
    this.root = root;
  }

  /**
   * Reads all tables. Those of {@code local} come first, so that an analyst's names win over ours.
   *
   * @throws GazetteerException if a row cannot be used
   */
  public Gazetteer read() throws IOException {
    EntityTable table = new EntityTable();
    addAll(table, "local");
    addAll(table, "entities");
    addCountryNames(table);
    LanguageTables tables = new LanguageTables(root);
    return new Gazetteer(
        withWritings(table.entries(), tables.designations()),
        WeaponClasses.read(root),
        tables.read(),
        checksums());
  }

  private void addAll(EntityTable table, String folder) throws IOException {
    for (Path file : csvFiles(root.resolve(folder))) {
      for (Row row : CsvFile.read(root, file, EntityTable.COLUMNS)) {
        table.add(row);
      }
    }
  }

  /** Adds the names of CLDR last: a name that the tables give comes before them. */
  private static void addCountryNames(EntityTable table) throws IOException {
    try (InputStream in = GazetteerFolder.class.getResourceAsStream(COUNTRY_NAMES)) {
      if (in == null) {
        throw new NoSuchFileException(
            COUNTRY_NAMES, null, "not in the program's jar; the build makes it");
      }
      for (Row row : CsvFile.read(COUNTRY_NAMES, in, EntityTable.COLUMNS)) {
        table.addForeign(row);
      }
    }
  }

  /** Adds to each weapon the other writings of its designations. */
  private static List<GazetteerEntry> withWritings(
      List<GazetteerEntry> entries, Designations designations) {
    return entries.stream()
        .map(
            entry ->
                entry.entity().type() == EntityType.WEAPON
                    ? withWritings(entry, designations)
                    : entry)
        .toList();
  }

  private static GazetteerEntry withWritings(GazetteerEntry entry, Designations designations) {
    Set<String> seen = new HashSet<>();
    entry.forms().forEach(form -> seen.add(form.text()));
    List<Form> forms = new ArrayList<>(entry.forms());
    for (Form form : entry.forms()) {
      for (String writing : designations.writings(form.text())) {
        if (seen.add(writing)) {
          forms.add(new Form(writing, Kind.ALIAS, form.ambiguous()));
        }
      }
    }
    return new GazetteerEntry(entry.entity(), entry.metonym(), forms, entry.origin());
  }

  private Map<String, String> checksums() throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    for (Path file : csvFiles(root)) {
      checksums.put(
          root.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
    }
    return checksums;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the tables below a folder, sorted by path; none if there is no such folder. */
  static List<Path> csvFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
