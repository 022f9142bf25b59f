package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The SQL scripts that lie beside this class. */
final class SqlScript {

  private SqlScript() {}

  /** Returns the statements of a script; {@code --} begins a comment. */
  static List<String> statements(String script) throws IOException {
    return statements(script, Map.of());
  }

  /**
   * Returns the statements of a script.
   *
   * @param words what stands for each <code>${word}</code>; SQL of our own
   */
  static List<String> statements(String script, Map<String, String> words) throws IOException {
    String sql = read(script).replaceAll("(?m)--.*$", "");
    for (Map.Entry<String, String> word : words.entrySet()) {
      sql = sql.replace("${" + word.getKey() + "}", word.getValue());
    }
    return List.of(sql.strip().split(";\\s*\n|;$", -1)).stream()
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String read(String script) throws IOException {
    try (InputStream in = SqlScript.class.getResourceAsStream(script)) {
      return new String(Objects.requireNonNull(in, script).readAllBytes(), UTF_8);
    }
  }
}
