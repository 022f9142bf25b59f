package org.jogsutra.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jogsutra.gazetteer.SmallGazetteer;
import picocli.CommandLine;

/** The program run inside the test, on a folder of articles and a gazetteer made for it. */
public final class TestRun {

  /** What is no result of a run, but what it goes on from. */
  private static final Set<String> KEPT = Set.of("jogsutra.duckdb", ".jogsutra.lock");

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

  /** Says that an article was written some minutes after a point in time that is long past. */
  public TestRun written(String name, int minutes) throws IOException {
    Instant time = Instant.parse("2025-01-17T00:00:00Z").plusSeconds(60L * minutes);
    Files.setLastModifiedTime(input().resolve(name), FileTime.from(time));
    return this;
  }

  /** Returns how many inputs the last run worked on. */
  public int workedOn() throws IOException {
    String report = Files.readString(output().resolve("run.json"));
    Matcher count = Pattern.compile("\"worked_on\" *: *(\\d+)").matcher(report);
    if (!count.find()) {
      throw new IOException("no worked_on in " + report);
    }
    return Integer.parseInt(count.group(1));
  }

  /** Returns the content of each output file by its name, but the database and the lock. */
  public Map<String, String> files() throws IOException {
    return files(output());
  }

  /** Returns the same of a run from scratch over the same input, but what has a clock in it. */
  public Map<String, String> fromScratch(String... options) throws IOException {
    Path scratch = folder.resolve("scratch");
    List<String> args = new ArrayList<>();
    args.addAll(List.of("run", input().toString(), "-o", scratch.toString(), "-q", "--fresh"));
    args.addAll(List.of("--gazetteers", gazetteers().toString(), "--threads", "2"));
    args.addAll(List.of(options));
    Result result = execute(args.toArray(String[]::new));
    if (!result.err().isEmpty()) {
      throw new IOException(result.err());
    }
    return withoutClock(files(scratch));
  }

  /** Returns the content of each output file that has no clock in it. */
  public Map<String, String> tables() throws IOException {
    return withoutClock(files());
  }

  private static Map<String, String> withoutClock(Map<String, String> files) {
    files.remove("run.json");
    return files;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString();
        if (!KEPT.contains(name)) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
