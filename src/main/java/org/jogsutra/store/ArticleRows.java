package org.jogsutra.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Problem;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.store.ArticleWriter.Result;

/** Turns what was found in articles into rows. Used by one thread. */
final class ArticleRows implements AutoCloseable {

  private static final int NO_ARTICLE = -1;

  private final Database database;
  private final DuckDBAppender articles;
  private final DuckDBAppender sentences;
  private final DuckDBAppender mentions;
  private final DuckDBAppender relations;
  private final DuckDBAppender replaced;
  private final DuckDBAppender touched;
  private final EntityRows entities;
  private boolean replaceSome;

  ArticleRows(Database database) throws IOException {
    this.database = database;
    articles = database.appender("article");
    sentences = database.appender("sentence");
    mentions = database.appender("mention");
    relations = database.appender("relation");
    replaced = database.temporaryAppender("replaced");
    touched = database.temporaryAppender("touched");
    entities = new EntityRows(database.temporaryAppender("new_entity"));
  }

  /** Begins a batch. */
  void begin() {
    replaceSome = false;
  }

  /** Returns whether the batch has something of articles that were there before. */
  boolean replaceSome() {
    return replaceSome;
  }

  /** Notes that an input has not changed but for its time. */
  void touch(Result result) throws IOException {
    replaceSome = true;
    database.step(
        () ->
            touched
                .beginRow()
                .append(result.item().replaces())
                .append(result.item().input().bytes())
                .append(result.item().input().modified())
                .endRow());
  }

  /** Adds an input under a new number. */
  void add(Result result, int number, String knowledge) throws IOException {
    database.step(
        () -> {
          if (result.item().replaces() != NO_ARTICLE) {
            replaceSome = true;
            replaced.beginRow().append(result.item().replaces()).endRow();
          }
          addArticle(result, number, knowledge);
          if (result.analysis().isPresent()) {
            addFound(result.analysis().get(), number);
          }
          return true;
        });
  }

  private void addArticle(Result result, int number, String knowledge) throws SQLException {
    articles
        .beginRow()
        .append(number)
        .append(text(result.item().input().articleId()))
        .append(result.item().input().bytes())
        .append(result.item().input().modified())
        .append(result.content())
        .append(knowledge)
        .append(result.analysis().isPresent());
    addTitle(result.analysis().map(Analysis::article), result.item().input().articleId());
    addCounts(result.analysis());
    articles.append(result.print().words()).append(result.print().signature());
    Optional<Problem> problem = result.problem();
    articles
        .append(problem.map(Problem::stage).orElse(""))
        .append(text(problem.map(Problem::reason).orElse("")))
        .append(problem.map(Problem::action).map(ArticleRows::label).orElse(""))
        .endRow();
  }

  private void addTitle(Optional<Article> article, String id) throws SQLException {
    articles
        .append(text(article.map(Article::title).orElse("")))
        .append(article.map(Article::language).orElse(""))
        .append(article.map(Article::published).orElse(""))
        .append(text(id.substring(0, Math.max(0, id.indexOf('/')))));
  }

  private void addCounts(Optional<Analysis> analysis) throws SQLException {
    articles
        .append(analysis.map(found -> found.article().text().length()).orElse(0))
        .append(analysis.map(found -> new WordCount(found.article().text()).upToEnd()).orElse(0))
        .append(analysis.map(found -> found.sentences().size()).orElse(0))
        .append(analysis.map(Analysis::sentences).map(ArticleRows::paragraphs).orElse(0))
        .append(analysis.map(found -> found.links().size()).orElse(0))
        .append(analysis.map(found -> found.relations().size()).orElse(0));
  }

  private static int paragraphs(List<Sentence> sentences) {
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph() + 1;
  }

  private void addFound(Analysis analysis, int number) throws SQLException {
    addMentions(analysis, number);
    BitSet told = new BitSet();
    analysis.links().forEach(link -> told.set(link.mention().sentence()));
    for (StatedRelation relation : StatedRelation.of(analysis)) {
      told.set(relation.passage().sentence());
      addRelation(relation, number);
    }
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      Span span = analysis.sentences().get(i).span();
      sentences
          .beginRow()
          .append(number)
          .append(i)
          .append(span.begin())
          .append(span.end())
          .append(text(analysis.evidence(i)))
          .endRow();
    }
  }

  private void addMentions(Analysis analysis, int number) throws SQLException {
    WordCount words = new WordCount(analysis.article().text());
    List<Link> links = analysis.links();
    for (int i = 0; i < links.size(); i++) {
      Mention mention = links.get(i).mention();
      mentions
          .beginRow()
          .append(number)
          .append(mention.sentence())
          .append(analysis.sentences().get(mention.sentence()).paragraph())
          .append(words.upTo(mention.span().begin()))
          .append(mention.span().begin())
          .append(mention.span().end())
          .append(text(mention.text()))
          .append(entities.keyOf(links.get(i)));
      addOrigin(links.get(i));
      if (i + 1 < links.size() && describes(links.get(i), links.get(i + 1), analysis)) {
        mentions.append(entities.keyOf(links.get(i + 1)));
      } else {
        mentions.appendNull();
      }
      mentions.endRow();
    }
  }

  private void addOrigin(Link link) throws SQLException {
    Mention.Origin origin = link.mention().origin();
    mentions
        .append(origin.match().label())
        .append((byte) origin.methods().stream().mapToInt(ArticleRows::bit).sum())
        .append(decimal(link.confidence()))
        .append(label(origin.role()))
        .append(text(attributes(origin.attributes())));
  }

  private static int bit(Method method) {
    return switch (method) {
      case GAZETTEER -> 1;
      case CRF -> 2;
      case MAXENT -> 4;
      case RULE -> 8;
    };
  }

  private static String attributes(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * Whether a nationality stands right before a weapon: one phrase, not two that occur together.
   */
  private static boolean describes(Link link, Link next, Analysis analysis) {
    String text = analysis.article().text();
    return link.mention().origin().match() == Match.DEMONYM
        && next.entity().type() == EntityType.WEAPON
        && text.substring(link.mention().span().end(), next.mention().span().begin()).isBlank();
  }

  private void addRelation(StatedRelation relation, int number) throws SQLException {
    StatedRelation.Roles roles = relation.roles();
    relations
        .beginRow()
        .append(number)
        .append(relation.id().number())
        .append(relation.passage().sentence())
        .append(relation.type().name())
        .append(relation.type().symmetric())
        .append(relation.type().plover());
    addKey(roles.subject());
    addKey(roles.object());
    addKey(roles.weapon());
    addKey(roles.place());
    addTold(relation.told());
    relations
        .append(relation.passage().trigger().begin())
        .append(relation.passage().trigger().end())
        .append(oneLine(relation.passage().words()))
        .append(decimal(relation.told().confidence()))
        .endRow();
  }

  private void addTold(StatedRelation.Told told) throws SQLException {
    addKey(told.source());
    Optional<Quantity> quantity = told.circumstances().quantity();
    relations
        .append(oneLine(told.attribution()))
        .append(text(quantity.map(Quantity::text).orElse("")))
        .append(quantity.map(Quantity::unit).orElse(""));
    if (quantity.isPresent()) {
      relations.append(quantity.get().value());
    } else {
      relations.appendNull();
    }
    relations.append(quantity.map(Quantity::value).map(ArticleRows::plain).orElse(""));
    relations
        .append(told.polarity().label())
        .append(told.modality().label())
        .append(told.circumstances().date())
        .append(told.circumstances().stage().map(ArticleRows::label).orElse(""));
  }

  private void addKey(Optional<Entity> entity) throws SQLException {
    if (entity.isPresent()) {
      relations.append(entities.keyOf(entity.get()));
    } else {
      relations.appendNull();
    }
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static BigDecimal decimal(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_EVEN);
  }

  /** Returns a number without an exponent, or an empty text if it is none. */
  private static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : "";
  }

  private static String oneLine(String text) {
    return text(text.replaceAll("[\\n\\r\\t]", " ").strip());
  }

  /** A half of a surrogate pair has no place in UTF-8. */
  private static String text(String text) {
    return EntityRows.encodable(text);
  }

  /** Hands the rows to the database. */
  void flush() throws IOException {
    for (DuckDBAppender appender :
        List.of(articles, sentences, mentions, relations, replaced, touched)) {
      database.step(appender::flush);
    }
    entities.flush(database);
  }

  @Override
  public void close() throws IOException {
    for (DuckDBAppender appender :
        List.of(articles, sentences, mentions, relations, replaced, touched)) {
      close(appender);
    }
    entities.close(database);
  }

  private void close(DuckDBAppender appender) throws IOException {
    database.step(
        () -> {
          appender.close();
          return true;
        });
  }
}
