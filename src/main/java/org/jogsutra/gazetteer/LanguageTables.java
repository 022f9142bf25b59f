package org.jogsutra.gazetteer;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Language;
import org.jogsutra.model.Language.Facility;
import org.jogsutra.model.Language.Links;
import org.jogsutra.model.Language.Names;
import org.jogsutra.model.Language.Property;
import org.jogsutra.model.Language.WeaponWords;
import org.jogsutra.model.Suffix;

/** The tables of a gazetteer folder that describe Bengali: {@code bn/*.csv}. */
final class LanguageTables {

  static final Set<String> CATEGORY_COLUMNS =
      Set.of("code", "label_en", "label_bn", "unroca", "sipri", "families");

  private final Path root;

  LanguageTables(Path root) {
    this.root = root;
  }

  Language read() throws IOException {
    return new Language(
        new HashSet<>(column("abbreviations.csv", "abbreviation", "meaning")),
        suffixes(),
        new QuantityTables(root).read(),
        names(),
        contextWords(),
        weaponWords(),
        new RelationTables(root).read());
  }

  private List<Suffix> suffixes() throws IOException {
    List<Suffix> suffixes = new ArrayList<>();
    for (Row row : rows("suffixes.csv", "suffix", "layer", "after", "role", "example")) {
      suffixes.add(
          new Suffix(
              row.required("suffix"),
              row.oneOf(Suffix.Layer.class, "layer"),
              row.oneOf(Suffix.After.class, "after"),
              row.oneOf(Suffix.Role.class, "role")));
    }
    return suffixes;
  }

  private Names names() throws IOException {
    List<String> notNames = column("not-names.csv", "phrase", "meaning");
    return new Names(
        notNames,
        new HashSet<>(column("common-nouns.csv", "noun", "meaning")),
        placeNouns(),
        facilities());
  }

  private Map<String, Boolean> placeNouns() throws IOException {
    Map<String, Boolean> nouns = new HashMap<>();
    for (Row row : rows("place-nouns.csv", "noun", "meaning", "always")) {
      nouns.put(row.required("noun"), row.cell("always").equals("yes"));
    }
    return nouns;
  }

  private Map<String, Facility> facilities() throws IOException {
    Map<String, Facility> facilities = new HashMap<>();
    for (Row row : rows("facilities.csv", "noun", "english", "category", "type")) {
      facilities.put(
          row.required("noun"),
          new Facility(
              row.oneOf(EntityType.class, "type"),
              row.required("english"),
              row.required("category")));
    }
    return facilities;
  }

  private List<String> column(String table, String column, String remark) throws IOException {
    List<String> values = new ArrayList<>();
    for (Row row : rows(table, column, remark)) {
      values.add(row.required(column));
    }
    return values;
  }

  private Map<EntityType, List<String>> contextWords() throws IOException {
    Map<EntityType, List<String>> words = new EnumMap<>(EntityType.class);
    for (Row row : rows("context.csv", "type", "word")) {
      words
          .computeIfAbsent(row.oneOf(EntityType.class, "type"), type -> new ArrayList<>())
          .add(row.required("word"));
    }
    return words;
  }

  private WeaponWords weaponWords() throws IOException {
    Map<String, String> letters = new HashMap<>();
    Set<String> lettersThatAreWords = new HashSet<>();
    for (Row row : rows("letters.csv", "letter", "name", "word")) {
      letters.put(row.required("name"), row.required("letter"));
      if (row.cell("word").equals("yes")) {
        lettersThatAreWords.add(row.required("name"));
      }
    }
    Map<String, Set<String>> families = new HashMap<>();
    for (Row row : CsvFile.read(root, root.resolve("weapon-categories.csv"), CATEGORY_COLUMNS)) {
      families.put(row.required("code"), Set.copyOf(row.list("families")));
    }
    return new WeaponWords(
        letters,
        lettersThatAreWords,
        properties("weapon-modifiers.csv", "phrase", "value"),
        properties("weapon-units.csv", "unit", "symbol"),
        links(),
        families);
  }

  private Links links() throws IOException {
    Map<String, List<String>> words = grouped("weapon-links.csv", "place", "word");
    return new Links(
        new HashSet<>(words.getOrDefault("between", List.of())),
        new HashSet<>(words.getOrDefault("behind", List.of())));
  }

  private Map<String, Property> properties(String table, String phrase, String value)
      throws IOException {
    Map<String, Property> properties = new HashMap<>();
    for (Row row : rows(table, phrase, "attribute", value)) {
      properties.put(
          row.required(phrase), new Property(row.required("attribute"), row.required(value)));
    }
    return properties;
  }

  /** Reads the tables by which designations are written. */
  Designations designations() throws IOException {
    Map<String, List<String>> bengali = new HashMap<>();
    Map<String, List<String>> cyrillic = new HashMap<>();
    for (Row row : rows("letters.csv", "letter", "name", "word")) {
      String name = row.required("name");
      Map<String, List<String>> letters =
          UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.CYRILLIC ? cyrillic : bengali;
      letters.computeIfAbsent(row.required("letter"), letter -> new ArrayList<>()).add(name);
    }
    return new Designations(
        bengali,
        cyrillic,
        grouped("designation-prefixes.csv", "prefix", "bengali"),
        spelledNumbers());
  }

  private SpelledNumbers spelledNumbers() throws IOException {
    Map<Integer, List<String>> words = new HashMap<>();
    for (Row row : rows("english-numbers.csv", "number", "spelling")) {
      words
          .computeIfAbsent(row.number("number", 100), number -> new ArrayList<>())
          .add(row.required("spelling"));
    }
    return new SpelledNumbers(words);
  }

  private Map<String, List<String>> grouped(String table, String key, String value)
      throws IOException {
    Map<String, List<String>> grouped = new HashMap<>();
    for (Row row : rows(table, key, value)) {
      grouped
          .computeIfAbsent(row.required(key), unseen -> new ArrayList<>())
          .add(row.required(value));
    }
    return grouped;
  }

  private List<Row> rows(String table, String... columns) throws IOException {
    return CsvFile.read(root, root.resolve("bn").resolve(table), Set.of(columns));
  }
}
