package org.jogsutra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.export.JsonFile;
import org.jogsutra.inspect.ArticleTexts;
import org.jogsutra.inspect.Candidates;
import org.jogsutra.inspect.Connection;
import org.jogsutra.inspect.NamedEntity;
import org.jogsutra.inspect.RunTables;
import org.jogsutra.inspect.SharedSentence;
import org.jogsutra.inspect.Statement;

/** Why a finished run ties two entities: the sentences behind an edge or relation. */
public final class Why {

  private final Path output;
  private final Optional<Path> articles;
  private final boolean json;

  /**
   * Creates what answers questions about a run.
   *
   * @param output its output folder
   * @param articles its input folder, for sentences that no table has
   * @param json whether to answer in JSON
   */
  public Why(Path output, Optional<Path> articles, boolean json) {
    this.output = output;
    this.articles = articles;
    this.json = json;
  }

  /**
   * What is asked.
   *
   * @param a id or name of an entity
   * @param b id or name of another
   * @param relation the one relation to tell of, or empty for all
   * @param most how many statements and how many sentences to tell
   */
  public record Question(String a, String b, String relation, int most) {}

  /** What came of a question. */
  public enum Outcome {
    ANSWERED,
    /** A name fits several entities, or both the same. */
    AMBIGUOUS,
    /** A name fits none. */
    UNKNOWN
  }

  /** The answer, or what to ask instead. */
  public record Reply(Outcome outcome, List<String> lines) {

    public Reply {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Answers a question.
   *
   * @throws IOException if the folder is not that of a run; the message says what is missing
   */
  public Reply ask(Question question) throws IOException {
    RunTables tables = new RunTables(output);
    List<NamedEntity> entities = new ArrayList<>();
    for (Candidates candidates : tables.find(List.of(question.a(), question.b()))) {
      if (candidates.best().size() != 1) {
        return unclear(candidates);
      }
      entities.add(candidates.best().get(0));
    }
    NamedEntity a = entities.get(0);
    NamedEntity b = entities.get(1);
    if (a.equals(b)) {
      return new Reply(Outcome.AMBIGUOUS, List.of("both names mean " + a.told()));
    }
    Connection found = tables.connection(a, b, question.relation(), question.most());
    return answer(a, b, found);
  }

  private Reply answer(NamedEntity a, NamedEntity b, Connection found) throws IOException {
    Connection complete =
        articles.isPresent() ? found.completedFrom(new ArticleTexts(articles.get())) : found;
    List<String> lines = json ? List.of(json(a, b, complete)) : new WhyText(a, b).lines(complete);
    return new Reply(Outcome.ANSWERED, lines);
  }

  private Reply unclear(Candidates candidates) {
    if (candidates.best().isEmpty()) {
      return new Reply(
          Outcome.UNKNOWN,
          List.of(output.resolve("entities.csv") + " has no '" + candidates.asked() + "'"));
    }
    List<String> lines = new ArrayList<>();
    lines.add("'" + candidates.asked() + "' may be any of these; ask with the id:");
    candidates.best().forEach(candidate -> lines.add("  " + candidate.told()));
    if (candidates.more() > 0) {
      lines.add("  and " + candidates.more() + " more");
    }
    return new Reply(Outcome.AMBIGUOUS, lines);
  }

  private static String json(NamedEntity a, NamedEntity b, Connection found) throws IOException {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("a", json(a));
    answer.put("b", json(b));
    answer.put("statements", found.statements().stream().map(Statement::cells).toList());
    answer.put("more_statements", found.moreStatements());
    answer.put("sentences", found.sentences().stream().map(Why::json).toList());
    answer.put("more_sentences", found.moreSentences());
    var out = new ByteArrayOutputStream();
    JsonFile.write(answer, out);
    return out.toString(UTF_8).strip();
  }

  private static Map<String, Object> json(NamedEntity entity) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("entity_id", entity.id());
    object.put("name", entity.name());
    object.put("name_en", entity.nameEn());
    return object;
  }

  private static Map<String, Object> json(SharedSentence sentence) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("article_id", sentence.articleId());
    object.put("sentence", sentence.sentence());
    object.put("begin", sentence.begin());
    object.put("end", sentence.end());
    object.put("text", sentence.text());
    return object;
  }
}
