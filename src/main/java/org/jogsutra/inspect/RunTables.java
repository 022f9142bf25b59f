package org.jogsutra.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables that a run left in its output folder. */
public final class RunTables {

  private final Table entities;
  private final Table mentions;
  private final Table relations;
  private final Table edges;

  /**
   * Creates the tables of a folder, which are read when they are asked.
   *
   * @throws IOException if there is no such folder
   */
  public RunTables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such folder");
    }
    entities = new Table(folder.resolve("entities.csv"), "entity_id", "type", "name", "name_en");
    mentions =
        new Table(
            folder.resolve("mentions.csv"), "article_id", "sentence", "begin", "end", "entity_id");
    relations = new Table(folder.resolve("relations.csv"), "relation_id", "subject_id", "relation");
    edges = new Table(folder.resolve("edges.csv"), "evidence");
  }

  /** Returns for each name the entities it may mean. */
  public List<Candidates> find(List<String> names) throws IOException {
    List<NameSearch> searches = names.stream().map(NameSearch::new).toList();
    entities.forEach(row -> searches.forEach(search -> search.add(row)));
    return searches.stream().map(NameSearch::candidates).toList();
  }

  /**
   * Returns what ties two entities. A country counts with its places, as it does in the graphs.
   *
   * @param relation the relation to look for, in any case, or empty for all and for sentences that
   *     state none
   * @param most how many statements and how many sentences to keep
   */
  public Connection connection(NamedEntity a, NamedEntity b, String relation, int most)
      throws IOException {
    Pair pair = new Pair(idsOf(a, b), idsOf(b, a));
    StatementSearch statements = new StatementSearch(pair, relation, most);
    relations.forEach(statements::add);
    SentenceSearch sentences = new SentenceSearch(pair, statements.places(), most);
    if (relation.isEmpty()) {
      mentions.forEach(sentences::add);
      sentences.endSentence();
    }
    return new Connection(
        statements.found(), statements.more(), withTexts(sentences.found()), sentences.more());
  }

  private Set<String> idsOf(NamedEntity entity, NamedEntity other) throws IOException {
    Set<String> ids = new HashSet<>(Set.of(entity.id()));
    if (entity.type().equals("COUNTRY")) {
      entities.forEach(
          row -> {
            if (row.cell("type").equals("PLACE") && row.cell("country").equals(entity.country())) {
              ids.add(row.cell("entity_id"));
            }
          });
    }
    ids.remove(other.id());
    return ids;
  }

  private List<SharedSentence> withTexts(List<SharedSentence> sentences) throws IOException {
    SentenceTexts texts = new SentenceTexts(sentences);
    if (!sentences.isEmpty()) {
      relations.forEach(texts::addRelation);
      edges.forEach(texts::addEdge);
    }
    return texts.sentences();
  }
}
