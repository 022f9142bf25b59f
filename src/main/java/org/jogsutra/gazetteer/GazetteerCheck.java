package org.jogsutra.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;

/**
 * Looks for what is doubtful in the entity tables, beyond what stops a run. A finding is a place to
 * look at, in the form {@code file:line: what}.
 */
public final class GazetteerCheck {

  private static final Set<String> COUNTRIES = countries();
  private static final Set<String> ENDINGS_OF_CASE = Set.of("ের", "কে", "দের", "গুলো", "গুলি");
  private static final int SHORTEST_FORM = 3;
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
  private static final Pattern SPACE_AT_DIGIT = Pattern.compile("(?<=\\d) | (?=\\d)");

  private final Path root;
  private final List<String> findings = new ArrayList<>();
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Map<String, String> rowsById = new TreeMap<>();

  /** Where a form was first used, and for what. */
  private record Use(String id, String form, String origin, boolean ambiguous) {}

  public GazetteerCheck(Path root) {
    this.root = root;
  }

  /** Returns the findings in the order of files and lines. */
  public List<String> findings() throws IOException {
    for (String folder : List.of("entities", "local")) {
      for (Path file : GazetteerFolder.csvFiles(root.resolve(folder))) {
        check(file);
      }
    }
    return List.copyOf(findings);
  }

  private void check(Path file) throws IOException {
    Set<String> categories = categories();
    for (Row row : CsvFile.read(root, file, EntityTable.COLUMNS)) {
      checkId(row);
      checkCodes(row, categories);
      checkScripts(row);
      Set<String> ambiguous = new HashSet<>(row.list("ambiguous"));
      for (String column : List.of("name", "aliases", "short", "demonyms", "name_en")) {
        for (String form : row.list(column)) {
          checkForm(row, form, ambiguous.contains(form));
        }
      }
    }
  }

  private Set<String> categories() throws IOException {
    return new LanguageTables(root).read().weapons().families().keySet();
  }

  private void checkId(Row row) {
    String earlier = rowsById.putIfAbsent(row.cell("id"), row.origin());
    if (earlier != null) {
      report(row, "id " + row.cell("id") + " stands also at " + earlier);
    }
    String key = row.cell("id").substring(row.cell("id").indexOf(':') + 1);
    if (key.matches("Q\\d+") && !key.equals(row.cell("wikidata"))) {
      report(row, "wikidata is '" + row.cell("wikidata") + "', but the id says " + key);
    }
  }

  private void checkCodes(Row row, Set<String> categories) {
    String country = row.cell("country");
    if (!country.isEmpty() && !COUNTRIES.contains(country)) {
      report(row, "no country has the code " + country);
    }
    boolean weapon = row.cell("id").startsWith(EntityType.WEAPON.prefix() + ":");
    if (weapon && !categories.contains(row.cell("category"))) {
      report(row, "unknown weapon category '" + row.cell("category") + "'");
    }
  }

  private void checkScripts(Row row) {
    if (row.cell("name").codePoints().noneMatch(c -> c >= 0x980 && c <= 0x9FF)) {
      report(row, "name '" + row.cell("name") + "' is not in Bengali");
    }
    if (row.cell("name_en").isEmpty()) {
      report(row, "no name_en");
    }
  }

  private void checkForm(Row row, String form, boolean ambiguous) {
    if (form.length() < SHORTEST_FORM && !ambiguous) {
      report(row, "form '" + form + "' is very short and not ambiguous");
    }
    ENDINGS_OF_CASE.stream()
        .filter(
            ending ->
                form.endsWith(ending)
                    && uses.containsKey(key(form.substring(0, form.length() - ending.length()))))
        .forEach(
            ending -> report(row, "form '" + form + "' is another form with the ending " + ending));
    Use use = new Use(row.cell("id"), form, row.origin(), ambiguous);
    Use earlier = uses.putIfAbsent(key(form), use);
    if (earlier != null) {
      checkClash(row, use, earlier);
    }
  }

  private void checkClash(Row row, Use use, Use earlier) {
    if (use.id.equals(earlier.id)) {
      if (!use.form.equals(earlier.form)) {
        report(
            row, "forms '" + earlier.form + "' and '" + use.form + "' are the same to the program");
      }
    } else if (!use.ambiguous && !earlier.ambiguous) {
      String what =
          new EntityId(use.id).type() == new EntityId(earlier.id).type()
              ? "form"
              : "form of another type";
      report(
          row,
          what + " '" + use.form + "' belongs also to " + earlier.id + " at " + earlier.origin);
    }
  }

  /**
   * What remains of a form when kinds of hyphens, capitals, the script of digits, and spaces beside
   * digits do not count.
   */
  private static String key(String form) {
    StringBuilder digits = new StringBuilder();
    form.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    String words = NOT_A_WORD.matcher(digits).replaceAll(" ").strip();
    return SPACE_AT_DIGIT.matcher(words).replaceAll("");
  }

  private void report(Row row, String finding) {
    findings.add(row.origin() + ": " + finding);
  }

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    // Not in ISO 3166-1, but the code that all use for Kosovo.
    codes.add("XK");
    return codes;
  }
}
