package org.jogsutra.tag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention.Method;

/**
 * Turns the score of a name into a confidence: of the names rated 0.9, nine in ten were right in
 * text held out for that. Histogram binning after Zadrozny and Elkan (2001), by type and by the
 * methods that proposed the name. Where a table says nothing, the score stands. Immutable.
 */
public final class ConfidenceTable {

  /** A table that leaves all scores as they are. */
  public static final ConfidenceTable EMPTY = new ConfidenceTable(List.of());

  /** A table that leaves all scores as they are and keeps also what is hardly likely. */
  public static final ConfidenceTable UNSURE = new ConfidenceTable(List.of(), 0);

  /** What is less sure than this is no mention. */
  private static final double LIKELY = 0.55;

  private final List<Row> rows;
  private final double lowest;

  /**
   * What was counted of names with scores in a range.
   *
   * @param from the lowest score of the range; it ends where the next begins
   * @param precision the share of them that were right
   */
  public record Row(EntityType type, Set<Method> methods, double from, double precision) {

    /** Copies the methods. */
    public Row {
      if (!(from >= 0 && from <= 1 && precision >= 0 && precision <= 1)) {
        throw new IllegalArgumentException(from + ", " + precision);
      }
      methods = Set.copyOf(methods);
    }
  }

  /**
   * Reads a table: type, methods joined by {@code +}, lowest score and precision, parted by tabs.
   *
   * @throws IOException if a line is no row; the message says which
   */
  public static ConfidenceTable read(InputStream in) throws IOException {
    List<Row> rows = new ArrayList<>();
    String[] lines = new String(in.readAllBytes(), UTF_8).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty() && !lines[i].startsWith("#")) {
        try {
          rows.add(row(List.of(lines[i].split("\t", -1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IOException("table of confidence: line " + (i + 1) + " is no row", e);
        }
      }
    }
    return new ConfidenceTable(rows);
  }

  private static Row row(List<String> cells) {
    Set<Method> methods = EnumSet.noneOf(Method.class);
    for (String method : cells.get(1).toUpperCase(Locale.ROOT).split("\\+", -1)) {
      methods.add(Method.valueOf(method));
    }
    return new Row(
        EntityType.valueOf(cells.get(0)),
        methods,
        Double.parseDouble(cells.get(2)),
        Double.parseDouble(cells.get(3)));
  }

  /** Creates a table of rows in any order. */
  public ConfidenceTable(List<Row> rows) {
    this(rows, LIKELY);
  }

  private ConfidenceTable(List<Row> rows, double lowest) {
    this.lowest = lowest;
    this.rows = new ArrayList<>(rows);
    this.rows.sort(Comparator.comparing(Row::from).reversed());
  }

  /** Whether a name is sure enough to be a mention. */
  boolean accepts(Tagged name) {
    return of(name) >= lowest;
  }

  double of(Tagged name) {
    return confidence(name.type(), name.how().methods(), name.how().score());
  }

  private double confidence(EntityType type, Set<Method> methods, double score) {
    for (Row row : rows) {
      if (row.from() <= score && row.type() == type && row.methods().equals(methods)) {
        return row.precision();
      }
    }
    return score;
  }
}
