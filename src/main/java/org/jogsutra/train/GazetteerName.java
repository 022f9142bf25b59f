package org.jogsutra.train;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A name of an entity table in both scripts.
 *
 * @param id of the entity
 * @param alias whether it is another spelling than the table's main one
 */
public record GazetteerName(String id, String bengali, String english, boolean alias) {

  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Reads the tables under a folder, ordered by their paths. */
  public static List<GazetteerName> read(Path entities) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(entities)) {
      files = tree.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    List<GazetteerName> names = new ArrayList<>();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        TABLE.parse(reader).forEach(row -> addNames(row, names));
      }
    }
    return names;
  }

  private static void addNames(CSVRecord row, List<GazetteerName> names) {
    String id = row.get("id");
    String english = row.get("name_en");
    names.add(new GazetteerName(id, row.get("name"), english, false));
    String aliases = row.isMapped("aliases") ? row.get("aliases") : "";
    for (String alias : aliases.split(";", -1)) {
      if (!alias.isBlank()) {
        names.add(new GazetteerName(id, alias.strip(), english, true));
      }
    }
  }

  /** Returns the kind of entity: what stands before the colon of its id. */
  public String kind() {
    return id.substring(0, Math.max(0, id.indexOf(':')));
  }

  /** Returns what the entity is held out for. */
  NamePart part() {
    boolean measured = kind().equals("person") || kind().equals("place");
    return measured ? NamePart.of(id) : NamePart.TRAIN;
  }
}
