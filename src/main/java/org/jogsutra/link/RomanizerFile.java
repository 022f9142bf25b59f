package org.jogsutra.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jogsutra.link.AlignedName.Chunk;

/**
 * The model of the {@link Romanizer} as text: remarks behind {@code #}, a header with the number
 * and the checksum of the rows, and one row for each word of a name: its weight, its Bengali
 * chunks, and their Latin letters, parted by spaces, {@code -} for none.
 */
public final class RomanizerFile {

  private static final Pattern HEADER =
      Pattern.compile("jogsutra-romanizer\t1\t([0-9]{1,9})\t([0-9a-f]{8})");
  private static final Pattern ROW =
      Pattern.compile(
          "([0-9]{1,6}(?:\\.[0-9]{1,4})?)"
              + "\t([\\u0980-\\u09FE]{1,2}(?: [\\u0980-\\u09FE]{1,2})*)"
              + "\t((?:[a-z]{1,3}|-)(?: (?:[a-z]{1,3}|-))*)");
  private static final int LONGEST_ROW = 1000;
  private static final String SILENT = "-";

  private RomanizerFile() {}

  /** Returns the text of a model; {@code remark} says where it comes from, in lines without #. */
  public static String render(String remark, List<AlignedName> names) {
    StringBuilder rows = new StringBuilder();
    for (AlignedName name : names) {
      rows.append(row(name)).append('\n');
    }
    StringBuilder text = new StringBuilder();
    remark.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("jogsutra-romanizer\t1\t").append(names.size());
    return text.append('\t').append(checksum(rows.toString())).append('\n').append(rows).toString();
  }

  private static String row(AlignedName name) {
    StringBuilder bengali = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    for (Chunk chunk : name.chunks()) {
      bengali.append(' ').append(chunk.bengali());
      latin.append(' ').append(chunk.latin().isEmpty() ? SILENT : chunk.latin());
    }
    return name.weight() + "\t" + bengali.substring(1) + "\t" + latin.substring(1);
  }

  /** Reads a model; it is damaged unless every row is as it was written. */
  static List<AlignedName> read(InputStream in) throws IOException {
    List<String> lines =
        decoded(in.readAllBytes()).lines().filter(line -> !line.startsWith("#")).toList();
    Matcher header = HEADER.matcher(lines.isEmpty() ? "" : lines.get(0));
    if (!header.matches()) {
      throw new IOException("no model of the romanizer: its header is missing");
    }
    List<String> rows = lines.subList(1, lines.size());
    if (Integer.parseInt(header.group(1)) != rows.size()) {
      throw new IOException(
          "damaged model of the romanizer: %d rows where its header says %s"
              .formatted(rows.size(), header.group(1)));
    }
    if (!header.group(2).equals(checksum(joined(rows)))) {
      throw new IOException("damaged model of the romanizer: its checksum does not fit");
    }
    List<AlignedName> names = new ArrayList<>(rows.size());
    for (String row : rows) {
      names.add(name(row));
    }
    return names;
  }

  private static AlignedName name(String row) throws IOException {
    Matcher cells = ROW.matcher(row);
    if (row.length() > LONGEST_ROW || !cells.matches()) {
      throw new IOException("damaged model of the romanizer: row '" + row + "'");
    }
    String[] bengali = cells.group(2).split(" ", -1);
    String[] latin = cells.group(3).split(" ", -1);
    double weight = Double.parseDouble(cells.group(1));
    if (bengali.length != latin.length || weight <= 0) {
      throw new IOException("damaged model of the romanizer: row '" + row + "'");
    }
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < bengali.length; i++) {
      chunks.add(new Chunk(bengali[i], latin[i].equals(SILENT) ? "" : latin[i]));
    }
    return new AlignedName(weight, chunks);
  }

  private static String decoded(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("damaged model of the romanizer: not UTF-8", e);
    }
  }

  private static String joined(List<String> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(row).append('\n'));
    return text.toString();
  }

  private static String checksum(String rows) {
    CRC32 sum = new CRC32();
    sum.update(rows.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}
