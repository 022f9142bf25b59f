package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Link;

/**
 * Adds each entity with the first of its mentions.
 *
 * <p>Its key is a hash and no running number, so that nobody need remember all entities. Of ten
 * million entities two share a key with a probability of three in a million.
 */
final class EntityRows {

  /** Of the keys that were added, so many are remembered, to save the database work. */
  private static final int REMEMBERED = 200_000;

  private static final char REPLACEMENT = '\uFFFD';

  private final DuckDBAppender rows;
  private final Set<Long> added = new HashSet<>();
  private final MessageDigest hash;

  EntityRows(DuckDBAppender rows) {
    this.rows = rows;
    try {
      hash = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Returns the key of the entity that is linked to. */
  long keyOf(Link link) throws SQLException {
    return keyOf(link.entity(), alternatives(link.alternatives()));
  }

  /** Returns the key of an entity that takes part in a relation. */
  long keyOf(Entity entity) throws SQLException {
    return keyOf(entity, "");
  }

  private long keyOf(Entity entity, String alternatives) throws SQLException {
    List<String> cells =
        List.of(
            entity.id().value(),
            entity.type().name(),
            encodable(entity.name()),
            encodable(entity.nameEn()),
            entity.country(),
            entity.category(),
            entity.wikidata(),
            alternatives);
    long key = ByteBuffer.wrap(hash.digest(String.join("\n", cells).getBytes(UTF_8))).getLong();
    if (added.size() == REMEMBERED) {
      added.clear();
    }
    if (added.add(key)) {
      rows.beginRow().append(key);
      for (String cell : cells) {
        rows.append(cell);
      }
      rows.endRow();
    }
    return key;
  }

  private static String alternatives(List<Link.Alternative> alternatives) {
    return alternatives.stream()
        .map(
            other ->
                other.entity()
                    + " "
                    + BigDecimal.valueOf(other.similarity()).setScale(2, RoundingMode.HALF_EVEN))
        .collect(Collectors.joining("; "));
  }

  /** Returns a text as a database can hold it, with U+FFFD for what is no character. */
  static String encodable(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = text.charAt(i) != 0 && !Character.isSurrogate(text.charAt(i));
    }
    return plain ? text : repaired(text);
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  void flush(Database database) throws IOException {
    database.step(rows::flush);
  }

  void close(Database database) throws IOException {
    database.step(
        () -> {
          rows.close();
          return true;
        });
  }
}
