package org.jogsutra.export;

import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gephi.filters.api.FilterController;
import org.gephi.filters.api.Range;
import org.gephi.filters.plugin.dynamic.DynamicRangeBuilder.DynamicRangeFilter;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.TimestampSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.spi.Processor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;

/**
 * What Gephi itself made of one or more files, opened as a person would: with all defaults, and
 * each file after the first appended to the workspace.
 *
 * @param nodes by their ids, in order
 * @param edges by their ids, in order
 * @param nodeColumns types of the columns of nodes, such as {@code Integer}, by their ids
 * @param issues all that Gephi reported, such as {@code SEVERE: ...}
 */
public record GephiImport(
    Map<String, Node> nodes,
    Map<String, Edge> edges,
    Map<String, String> nodeColumns,
    Map<String, String> edgeColumns,
    List<String> issues) {

  /** A node in Gephi; the values are those of its columns that are not null. */
  public record Node(
      String label, double x, double y, double size, Color color, Map<String, Object> values) {}

  /** An edge in Gephi; its kind is empty if it is of the one kind that has no name. */
  public record Edge(
      String source,
      String target,
      boolean directed,
      double weight,
      String kind,
      Map<String, Object> values) {}

  /** Something that writes a file. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Opens a file, which is written first. Its name tells Gephi the format. */
  public static GephiImport of(String name, Writing file) {
    return of(Map.of(name, file));
  }

  /** Opens files in the order of the map. */
  public static GephiImport of(Map<String, Writing> files) {
    try {
      Path folder = Files.createTempDirectory("gephi");
      List<Path> paths = new ArrayList<>();
      for (Map.Entry<String, Writing> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        try (OutputStream out = Files.newOutputStream(path)) {
          file.getValue().to(out);
        }
        paths.add(path);
      }
      return of(paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens files in order. */
  public static GephiImport of(List<Path> files) throws IOException {
    return opened(files, GephiImport::of);
  }

  /** What is made of a workspace while it is open. */
  private interface Use<T> {
    T of(GraphModel model, List<String> issues);
  }

  private static <T> T opened(List<Path> files, Use<T> use) throws IOException {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    // It would tell of each import; set here, as starting Gephi sets all levels back.
    Logger.getLogger("").setLevel(Level.WARNING);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    List<String> issues = new ArrayList<>();
    for (Path file : files) {
      boolean first = file.equals(files.get(0));
      open(
          file.toFile(), first ? new DefaultProcessor() : new AppendProcessor(), workspace, issues);
    }
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    T result = use.of(model, issues);
    projects.closeCurrentProject();
    return result;
  }

  private static GephiImport of(GraphModel model, List<String> issues) {
    return new GephiImport(
        nodes(model.getGraph()),
        edges(model.getGraph()),
        columns(model.getNodeTable()),
        columns(model.getEdgeTable()),
        issues);
  }

  /** The days of a file as Gephi's time line has them. */
  public record Time(String first, String last, List<String> inSight) {}

  /**
   * Opens a file with days, sets Gephi's time line to those from one day to another, and returns
   * the ids of the nodes and then the edges that it shows.
   */
  public static Time inTime(Path file, String from, String to) throws IOException {
    return opened(
        List.of(file),
        (model, issues) -> {
          var filter = new DynamicRangeFilter(model);
          filter.setRange(new Range(milliseconds(from), milliseconds(to)));
          FilterController filters = Lookup.getDefault().lookup(FilterController.class);
          Graph seen = model.getGraph(filters.filter(filters.createQuery(filter)));
          List<String> inSight = new ArrayList<>(nodes(seen).keySet());
          inSight.addAll(edges(seen).keySet());
          Interval bounds = model.getTimeBounds();
          return new Time(day(bounds.getLow()), day(bounds.getHigh()), inSight);
        });
  }

  /** What Gephi made of a graph too large to look at each node. */
  public record Sizes(int nodes, int edges, List<String> issues) {}

  /** Opens a file and counts what is in it. */
  public static Sizes sizes(Path file) throws IOException {
    return opened(
        List.of(file),
        (model, issues) ->
            new Sizes(model.getGraph().getNodeCount(), model.getGraph().getEdgeCount(), issues));
  }

  private static double milliseconds(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static String day(double milliseconds) {
    return Double.isInfinite(milliseconds)
        ? "none"
        : Instant.ofEpochMilli((long) milliseconds).toString();
  }

  /** Returns the days of a value of the column {@code timeset}, as instants. */
  public static List<String> days(@Nullable Object timeset) {
    return timeset instanceof TimestampSet set
        ? Arrays.stream(set.toPrimitiveArray()).sorted().mapToObj(GephiImport::day).toList()
        : List.of();
  }

  private static void open(File file, Processor processor, Workspace workspace, List<String> issues)
      throws IOException {
    ImportController controller = Lookup.getDefault().lookup(ImportController.class);
    Container container = controller.importFile(file);
    // Before they are processed, when the container gets the empty report of the processor.
    add(container.getReport(), issues);
    controller.process(container, processor, workspace);
    add(processor.getReport(), issues);
  }

  private static void add(Report report, List<String> issues) {
    report.getIssuesList(1_000).forEach(issue -> issues.add(asText(issue)));
  }

  private static String asText(Issue issue) {
    return issue.getLevel() + ": " + issue.getMessage();
  }

  private static Map<String, Node> nodes(Graph graph) {
    Map<String, Node> nodes = new TreeMap<>();
    for (org.gephi.graph.api.Node node : graph.getNodes()) {
      nodes.put(
          (String) node.getId(),
          new Node(
              Objects.requireNonNullElse(node.getLabel(), ""),
              node.x(),
              node.y(),
              node.size(),
              node.getColor(),
              values(node)));
    }
    return nodes;
  }

  private static Map<String, Edge> edges(Graph graph) {
    Map<String, Edge> edges = new TreeMap<>();
    for (org.gephi.graph.api.Edge edge : graph.getEdges()) {
      edges.put(
          (String) edge.getId(),
          new Edge(
              (String) edge.getSource().getId(),
              (String) edge.getTarget().getId(),
              edge.isDirected(),
              edge.getWeight(),
              String.valueOf(Objects.requireNonNullElse(edge.getTypeLabel(), "")),
              values(edge)));
    }
    return edges;
  }

  private static Map<String, Object> values(Element element) {
    Map<String, Object> values = new TreeMap<>();
    for (Column column : element.getTable()) {
      Object value = element.getAttribute(column);
      if (value != null) {
        values.put(column.getId(), value);
      }
    }
    return values;
  }

  private static Map<String, String> columns(Table table) {
    Map<String, String> types = new LinkedHashMap<>();
    table.toList().stream()
        .sorted(Comparator.comparing(Column::getId))
        .forEach(column -> types.put(column.getId(), column.getTypeClass().getSimpleName()));
    return types;
  }

  /** Returns the issues that mean that something of the file was lost. */
  public List<String> losses() {
    return issues.stream()
        .filter(issue -> issue.startsWith("SEVERE") || issue.startsWith("CRITICAL"))
        .toList();
  }

  /** Returns all issues but those that only inform. */
  public List<String> warnings() {
    return issues.stream().filter(issue -> !issue.startsWith("INFO")).toList();
  }
}
