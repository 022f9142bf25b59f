package org.jogsutra.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Draws a run's graph, or a generated one, to a PNG file.
 *
 * <pre>
 *   mvn -q -Djacoco.skip=true test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 *   alias draw='java -cp target/classes:target/test-classes:$(cat target/cp) org.jogsutra.graph.MapPictures'
 *   draw output target/sample.png
 *   draw 100000:300000 target/generated.png
 * </pre>
 */
public final class MapPictures {

  private static final List<String> TYPES = List.of("PERSON", "COUNTRY", "WEAPON", "PLACE", "ORG");

  private MapPictures() {}

  /** Takes a run's output folder or NODES:EDGES, and the file to write. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    if (args[0].contains(":")) {
      String[] sizes = args[0].split(":", 2);
      Network network =
          GeneratedNetwork.of(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), 1);
      List<String> labels =
          IntStream.range(0, network.nodes()).mapToObj(node -> "Name of " + node).toList();
      save(network, ScoreOptions.ALL, labels, file);
    } else {
      drawRun(Path.of(args[0]), file);
    }
  }

  private static void save(Network network, ScoreOptions options, List<String> labels, Path file)
      throws IOException {
    MapPicture.save(network, GraphScores.of(network, options), labels, file);
  }

  private static void drawRun(Path output, Path file) throws IOException {
    int windows =
        rows(output.resolve("articles.csv")).stream()
            .filter(article -> article.get("status").equals("ok"))
            .mapToInt(article -> Integer.parseInt(article.get("sentences")))
            .sum();
    Map<String, Set<String>> windowsOf = windowsOf(output);
    List<String> labels = new ArrayList<>();
    Map<String, Integer> numbers = new TreeMap<>();
    var builder = Network.builder(windows);
    for (CSVRecord node : rows(output.resolve("nodes.csv"))) {
      int type = TYPES.indexOf(node.get("type"));
      int its = windowsOf.getOrDefault(node.get("Id"), Set.of()).size();
      numbers.put(node.get("Id"), builder.addNode(its, type));
      labels.add(node.get("label_en").isEmpty() ? node.get("Label") : node.get("label_en"));
    }
    for (CSVRecord edge : rows(output.resolve("edges.csv"))) {
      int a = numbers.getOrDefault(edge.get("Source"), -1);
      int b = numbers.getOrDefault(edge.get("Target"), -1);
      double weight = Double.parseDouble(edge.get("Weight"));
      builder.addEdge(
          Math.min(a, b), Math.max(a, b), weight, Integer.parseInt(edge.get("sentences")));
    }
    save(builder.build(), ScoreOptions.DEFAULT, labels, file);
  }

  /** Returns the sentences that name each node, a country being named by its places too. */
  private static Map<String, Set<String>> windowsOf(Path output) throws IOException {
    Map<String, String> nodeOf = new HashMap<>();
    for (CSVRecord entity : rows(output.resolve("entities.csv"))) {
      String id = entity.get("entity_id");
      boolean inCountry = entity.get("type").equals("PLACE") && !entity.get("country").isEmpty();
      nodeOf.put(id, inCountry ? "country:" + entity.get("country") : id);
    }
    Map<String, Set<String>> windows = new HashMap<>();
    for (CSVRecord mention : rows(output.resolve("mentions.csv"))) {
      windows
          .computeIfAbsent(
              nodeOf.getOrDefault(mention.get("entity_id"), ""), unseen -> new HashSet<>())
          .add(mention.get("article_id") + "#" + mention.get("sentence"));
    }
    return windows;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(file).replace("\uFEFF", "");
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
