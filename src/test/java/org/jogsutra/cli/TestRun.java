package org.jogsutra.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jogsutra.gazetteer.SmallGazetteer;
import picocli.CommandLine;

/** The program run inside the test, on a folder of articles and a gazetteer made for it. */
public final class TestRun {

  private final Path folder;

  private TestRun(Path folder) {
    this.folder = folder;
  }

  /** Makes an empty input folder and a gazetteer of a few entities. */
  public static TestRun in(Path folder) {
    try {
      Files.createDirectory(folder.resolve("input"));
      SmallGazetteer.in(folder.resolve("gazetteers"))
          .table(
              "entities/own.csv",
              "id,name,name_en,country,aliases",
              "country:RU,রাশিয়া,Russia,RU,",
              "country:UA,ইউক্রেন,Ukraine,UA,",
              "place:moscow,মস্কো,Moscow,RU,",
              "person:putin,ভ্লাদিমির পুতিন,Vladimir Putin,RU,",
              "weapon:drone,ড্রোন,drone,,UAV",
              "weapon:s-400,এস-৪০০,S-400,RU,");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestRun(folder);
  }

  /** What a command came to. */
  public record Result(int exit, String out, String err) {}

  /** Executes a command as the shell would. */
  public static Result execute(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exit = commandLine.execute(args);
    return new Result(exit, out.toString(), err.toString());
  }

  /** Writes an article. */
  public TestRun article(String name, String text) throws IOException {
    Path file = input().resolve(name);
    Files.createDirectories(input().resolve(name.substring(0, name.lastIndexOf('/') + 1)));
    Files.writeString(file, text);
    return this;
  }

  /** Runs the main job with more options. */
  public Result run(String... options) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("run", input().toString(), "-o", output().toString()));
    args.addAll(List.of("--gazetteers", gazetteers().toString(), "--threads", "2"));
    args.addAll(List.of(options));
    return execute(args.toArray(String[]::new));
  }

  public Path input() {
    return folder.resolve("input");
  }

  public Path output() {
    return folder.resolve("output");
  }

  public Path gazetteers() {
    return folder.resolve("gazetteers");
  }

  /** Returns the rows of an output table, each by its columns. */
  public List<Map<String, String>> rows(String table) throws IOException {
    return rows(output().resolve(table));
  }

  /** Returns the rows of any table. */
  public static List<Map<String, String>> rows(Path table) throws IOException {
    String text = Files.readString(table, UTF_8);
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  /** Returns a column of an output table. */
  public List<String> column(String table, String column) throws IOException {
    return rows(table).stream().map(row -> row.getOrDefault(column, "no such column")).toList();
  }

  /** Returns the content of each output file by its name. */
  public Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(output())) {
      for (Path path : paths.toList()) {
        files.put(output().relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
