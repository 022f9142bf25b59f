package org.jogsutra.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.RunOptions.Effort;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the database of an output folder is worked with. */
final class DatabaseOptions {

  @Option(
      names = "--db-memory",
      paramLabel = "SIZE",
      defaultValue = Effort.MEMORY,
      converter = Size.class,
      description =
          "Memory that the database may take beside the heap, such as 500MB (default: ${DEFAULT-VALUE}).")
  private String memory;

  /** Returns the memory as DuckDB writes it, such as {@code 2GB}. */
  String memory() {
    return memory;
  }

  /** Takes what DuckDB takes for a size, but not so little that it can do nothing. */
  private static final class Size implements ITypeConverter<String> {

    private static final Pattern SIZE =
        Pattern.compile("(?i)([0-9]{1,9}(?:\\.[0-9]{1,3})?)\\s?([KMGT])(i?)B");

    private static final Map<String, Integer> POWERS = Map.of("K", 1, "M", 2, "G", 3, "T", 4);

    private static final double LEAST = 100e6;

    @Override
    public String convert(String value) {
      Matcher size = SIZE.matcher(value);
      if (!size.matches()) {
        throw new TypeConversionException(
            "must be a size such as 500MB or 2GB, not '" + OneLine.of(value) + "'");
      }
      double unit = size.group(3).isEmpty() ? 1000 : 1024;
      int power = POWERS.getOrDefault(size.group(2).toUpperCase(Locale.ROOT), 0);
      if (Double.parseDouble(size.group(1)) * Math.pow(unit, power) < LEAST) {
        throw new TypeConversionException("must be at least 100MB, not " + value);
      }
      return value;
    }
  }
}
