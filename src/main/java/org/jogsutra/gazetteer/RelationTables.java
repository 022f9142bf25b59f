package org.jogsutra.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Relation;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.RelationWords.Argument;
import org.jogsutra.model.RelationWords.ClaimWords;
import org.jogsutra.model.RelationWords.ClauseWords;
import org.jogsutra.model.RelationWords.Effect;
import org.jogsutra.model.RelationWords.Frame;
import org.jogsutra.model.RelationWords.Hedge;
import org.jogsutra.model.RelationWords.Kind;
import org.jogsutra.model.RelationWords.Noun;
import org.jogsutra.model.RelationWords.Part;
import org.jogsutra.model.RelationWords.Pronoun;
import org.jogsutra.model.RelationWords.Report;
import org.jogsutra.model.RelationWords.Sense;
import org.jogsutra.model.RelationWords.Slot;
import org.jogsutra.model.RelationWords.Title;
import org.jogsutra.model.RelationWords.Trigger;
import org.jogsutra.model.RelationWords.Verb;
import org.jogsutra.model.RelationWords.VerbEnding;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.RelationWords.Verbs;
import org.jogsutra.model.RelationWords.Voice;
import org.jogsutra.model.Suffix.Role;

/** The tables that describe how relations are written about: {@code bn/relations/*.csv}. */
final class RelationTables {

  private final Path root;

  RelationTables(Path root) {
    this.root = root;
  }

  RelationWords read() throws IOException {
    Map<String, Frame> frames = frames();
    return new RelationWords(
        new Verbs(verbs(), endings(), finiteEndings()),
        triggers(frames),
        frames,
        clauseWords(),
        claimWords());
  }

  private List<Verb> verbs() throws IOException {
    List<Verb> verbs = new ArrayList<>();
    for (Row row :
        rows(
            "verbs.csv",
            "verb",
            "present",
            "progressive",
            "past",
            "future",
            "infinitive",
            "participle",
            "vector")) {
      Map<Part, List<String>> parts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        parts.put(part, row.list(part == Part.NOUN ? "verb" : column(part)));
      }
      row.required("verb");
      verbs.add(new Verb(row.list("verb").get(0), parts, row.cell("vector").equals("yes")));
    }
    return verbs;
  }

  private static String column(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private List<VerbEnding> endings() throws IOException {
    List<VerbEnding> endings = new ArrayList<>();
    for (Row row : rows("verb-endings.csv", "part", "replace", "by", "form", "negated")) {
      endings.add(
          new VerbEnding(
              row.oneOf(Part.class, "part"),
              row.cell("replace"),
              row.cell("by"),
              row.oneOf(VerbForm.class, "form"),
              row.cell("negated").equals("yes")));
    }
    return endings;
  }

  private List<String> finiteEndings() throws IOException {
    List<String> endings = new ArrayList<>();
    for (Row row : rows("finite-endings.csv", "ending", "example")) {
      endings.add(row.required("ending"));
    }
    return endings;
  }

  private List<Trigger> triggers(Map<String, Frame> frames) throws IOException {
    Map<String, Relation.Type> types = types();
    Map<String, Row> relations = new HashMap<>();
    for (Row row : relations()) {
      relations.put(row.required("name"), row);
    }
    List<Trigger> triggers = new ArrayList<>();
    for (Row row : rows("triggers.csv", "relation", "words", "kind", "verbs", "frame", "stage")) {
      Relation.Type type = known(types, row, "relation", "relations.csv");
      Row relation = known(relations, row, "relation", "relations.csv");
      known(frames, row, "frame", "frames.csv");
      triggers.add(
          new Trigger(
              new Sense(
                  type,
                  Optional.ofNullable(types.get(relation.cell("from"))),
                  stage(row),
                  relation.cell("counts").equals("yes")),
              words(row, "words"),
              row.oneOf(Kind.class, "kind"),
              row.list("verbs"),
              row.cell("frame")));
    }
    return triggers;
  }

  private static Optional<Relation.Stage> stage(Row row) throws GazetteerException {
    return row.cell("stage").isEmpty()
        ? Optional.empty()
        : Optional.of(row.oneOf(Relation.Stage.class, "stage"));
  }

  private static <V> V known(Map<String, V> known, Row row, String column, String table)
      throws GazetteerException {
    V value = known.get(row.required(column));
    if (value == null) {
      throw row.error(column + " is '" + row.cell(column) + "', which " + table + " has not");
    }
    return value;
  }

  private static List<String> words(Row row, String column) throws GazetteerException {
    return Arrays.asList(row.required(column).split(" +"));
  }

  private Map<String, Relation.Type> types() throws IOException {
    Map<String, Relation.Type> types = new HashMap<>();
    for (Row row : relations()) {
      String name = row.required("name");
      types.put(
          name, new Relation.Type(name, row.cell("symmetric").equals("yes"), row.cell("plover")));
    }
    return types;
  }

  private List<Row> relations() throws IOException {
    return rows("relations.csv", "name", "symmetric", "plover", "from", "counts", "gloss");
  }

  private Map<String, Frame> frames() throws IOException {
    Map<String, Map<Voice, List<Slot>>> slots = new HashMap<>();
    for (Row row :
        rows("frames.csv", "frame", "voice", "argument", "markers", "types", "nouns", "need")) {
      slots
          .computeIfAbsent(row.required("frame"), frame -> new EnumMap<>(Voice.class))
          .computeIfAbsent(row.oneOf(Voice.class, "voice"), voice -> new ArrayList<>())
          .add(slot(row));
    }
    Map<String, Frame> frames = new HashMap<>();
    slots.forEach((frame, voices) -> frames.put(frame, new Frame(voices)));
    return frames;
  }

  private static Slot slot(Row row) throws GazetteerException {
    row.required("markers");
    return new Slot(
        row.oneOf(Argument.class, "argument"),
        row.list("markers"),
        new HashSet<>(row.list("types")),
        row.cell("nouns"),
        row.cell("need").equals("yes"));
  }

  private ClauseWords clauseWords() throws IOException {
    Map<List<String>, String> postpositions = new HashMap<>();
    for (Row row : rows("postpositions.csv", "words", "marker", "meaning")) {
      postpositions.put(words(row, "words"), row.required("marker"));
    }
    Map<String, Set<String>> functions = new HashMap<>();
    for (Row row : rows("function-words.csv", "word", "class")) {
      functions
          .computeIfAbsent(row.required("word"), word -> new HashSet<>())
          .add(row.required("class"));
    }
    List<Noun> nouns = new ArrayList<>();
    for (Row row : rows("nouns.csv", "noun", "class")) {
      nouns.add(new Noun(words(row, "noun"), row.required("class")));
    }
    return new ClauseWords(postpositions, functions, nouns, pronouns(), titles());
  }

  private List<Pronoun> pronouns() throws IOException {
    List<Pronoun> pronouns = new ArrayList<>();
    for (Row row : rows("pronouns.csv", "pronoun", "role", "types")) {
      if (!row.cell("role").isEmpty()) {
        row.oneOf(Role.class, "role");
      }
      Set<EntityType> types = new HashSet<>();
      for (String type : row.list("types")) {
        types.add(new Row(row.origin(), Map.of("types", type)).oneOf(EntityType.class, "types"));
      }
      pronouns.add(new Pronoun(row.required("pronoun"), row.cell("role"), types));
    }
    return pronouns;
  }

  private List<Title> titles() throws IOException {
    List<Title> titles = new ArrayList<>();
    Path table = root.resolve("bn").resolve("titles.csv");
    for (Row row : CsvFile.read(root, table, Set.of("title", "ending", "meaning"))) {
      titles.add(new Title(row.required("title"), row.cell("ending").equals("yes")));
    }
    return titles;
  }

  private ClaimWords claimWords() throws IOException {
    List<Hedge> hedges = new ArrayList<>();
    for (Row row : rows("hedges.csv", "word", "after", "effect", "stage")) {
      Set<VerbForm> after = new HashSet<>();
      for (String form : row.list("after")) {
        after.add(new Row(row.origin(), Map.of("after", form)).oneOf(VerbForm.class, "after"));
      }
      Effect effect =
          row.cell("effect").isEmpty() ? Effect.NONE : row.oneOf(Effect.class, "effect");
      hedges.add(new Hedge(row.required("word"), after, effect, stage(row)));
    }
    List<Report> reports = new ArrayList<>();
    for (Row row : rows("reporting.csv", "words", "verbs")) {
      reports.add(new Report(row.cell("words"), new HashSet<>(row.list("verbs"))));
    }
    Set<String> accounts = new HashSet<>();
    for (Row row : rows("reporting-nouns.csv", "noun")) {
      accounts.add(row.required("noun"));
    }
    return new ClaimWords(hedges, reports, accounts);
  }

  private List<Row> rows(String table, String... columns) throws IOException {
    Path folder = root.resolve("bn").resolve("relations");
    return CsvFile.read(root, folder.resolve(table), Set.of(columns));
  }
}
