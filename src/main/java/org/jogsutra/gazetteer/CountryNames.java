package org.jogsutra.gazetteer;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the names of all countries in all languages of the Unicode CLDR as an entity table. Run by
 * the build, which puts the table into the program's jar; the CLDR itself is not needed later.
 */
public final class CountryNames {

  /**
   * Languages whose names would be taken for Bengali words (they share its script), and private-use
   * or root data.
   */
  private static final Set<String> LEFT_OUT = Set.of("as", "bpy", "mni", "root", "");

  private CountryNames() {}

  /** Writes the table to the file that the only argument names. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        CSVPrinter printer =
            new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                    .builder()
                    .setRecordSeparator('\n')
                    .setHeader("id", "name", "name_en", "aliases")
                    .get())) {
      for (String code : new TreeSet<>(Arrays.asList(Locale.getISOCountries()))) {
        printer.printRecord(
            "country:" + code,
            name(code, new ULocale("bn")),
            name(code, ULocale.ENGLISH),
            String.join(";", names(code)));
      }
    }
  }

  private static Set<String> names(String code) {
    Set<String> names = new TreeSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty() && !LEFT_OUT.contains(locale.getLanguage())) {
        String name = name(code, locale);
        // A locale without a name of its own answers with the code.
        if (name.length() > 2 && !name.equals(code) && !name.contains(";")) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String name(String code, ULocale locale) {
    return LocaleDisplayNames.getInstance(locale, DialectHandling.STANDARD_NAMES)
        .regionDisplayName(code);
  }
}
