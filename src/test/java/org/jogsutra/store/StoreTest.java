package org.jogsutra.store;

import static org.jogsutra.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Span;
import org.jogsutra.store.Inventory.Comparison;
import org.jogsutra.store.Inventory.Input;
import org.jogsutra.store.Inventory.Item;
import org.jogsutra.store.StoredArticles.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a database at which time, whatever becomes of those who write to it. */
class StoreTest {

  @TempDir private Path folder;

  @Test
  void keepsWhatWasAdded() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      stored.add(article("a", "", "[person:a Al]."), article("b", "", "[person:b Bob]."));
    }
    assertStored("a", "b");
    assertEquals(List.of(".jogsutra.lock", "jogsutra.duckdb"), names());
  }

  @Test
  void replacesAnArticleWithTheSameId() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      stored.add(article("a", "", "[person:a Al]. [person:b Bob]."));
      stored.add(article("a", "", "[person:c Carl]."));
      assertEquals(List.of("person:c"), stored.column(Table.Name.MENTIONS, "entity_id"));
      assertEquals(List.of("a"), stored.column(Table.Name.ARTICLES, "article_id"));
    }
  }

  @Test
  void takesTheLastOfSeveralInputsWithOneId() throws IOException {
    try (Store store = Store.open(folder, StoredArticles.settings(false))) {
      Inventory inventory = store.inventory();
      find(inventory, input("a", 1), input("b", 1), input("a", 2));
      assertEquals(new Comparison(3, 2, 0), inventory.compare(StoredArticles.KNOWLEDGE));
      assertEquals(
          List.of("b", "a"),
          work(inventory).stream().map(Item::input).map(Input::articleId).toList());
    }
  }

  @Test
  void dropsABatchThatIsNotPutIn() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      stored.add(article("a", "", "[person:a Al]."), article("b", "", "[person:b Bob]."));
    }
    try (Store store = Store.open(folder, StoredArticles.settings(false));
        ArticleWriter writer = store.writer(StoredArticles.KNOWLEDGE)) {
      for (Item item : itemsFor(store, "a", "z")) {
        writer.add(found(item, "[person:c Carl]."));
      }
    }
    assertStored("a", "b");
  }

  @Test
  void keepsWholeBatchesAndDropsTheLastThatIsNotPutIn() throws IOException {
    try (Store store = Store.open(folder, StoredArticles.settings(false));
        ArticleWriter writer = store.writer(StoredArticles.KNOWLEDGE)) {
      for (Item item : itemsFor(store, "a", "b", "c", "d", "e")) {
        writer.add(found(item, "[person:%s x].".formatted(item.input().articleId())));
      }
    }
    assertStored("a", "b", "c");
  }

  @Test
  void goesOnAfterADroppedBatch() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      try (ArticleWriter writer = stored.store().writer(StoredArticles.KNOWLEDGE)) {
        writer.add(found(itemsFor(stored.store(), "a").get(0), "[person:a Al]."));
      }
      assertEquals(List.of(), stored.column(Table.Name.ARTICLES, "article_id"));
      stored.add(article("b", "", "[person:b Bob]."));
    }
    assertStored("b");
  }

  @Test
  void dropsABatchInWhichAnArticleCannotBeAdded() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      stored.add(article("a", "", "[person:a Al]."), article("b", "", "[person:b Bob]."));
    }
    Analysis whole = article("c", "", "[person:c Carl].");
    Mention mention = whole.links().get(0).mention();
    var beyond =
        new Mention(new Span(0, 1), 7, "C", mention.type(), mention.candidates(), mention.origin());
    Analysis broken =
        new Analysis(
            whole.article(),
            whole.sentences(),
            List.of(whole.links().get(0), new Link(beyond, whole.links().get(0).entity(), 0.9)));
    try (StoredArticles stored = StoredArticles.in(folder)) {
      Analysis changed = article("a", "", "[person:d Dan].");
      assertThrows(IndexOutOfBoundsException.class, () -> stored.add(changed, broken));
    }
    assertStored("a", "b");
  }

  @Test
  void isEmptyAgainWhenFresh() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      stored.add(article("a", "", "[person:a Al]."));
    }
    Store.open(folder, StoredArticles.settings(true)).close();
    assertStored();
  }

  @Test
  void removesWhatVanished() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      stored.add(article("a", "", "[person:a Al]."), article("b", "", "[person:b Bob]."));
      Inventory inventory = stored.store().inventory();
      find(inventory, input("b", 0));
      assertEquals(new Comparison(1, 1, 1), inventory.compare(StoredArticles.KNOWLEDGE));
      inventory.removeVanished();
    }
    assertStored("b");
  }

  @Test
  void knowsAFileByItsSizeAndTime() throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      add(stored.store(), new Input("a", "a", 9, 77, ""));
      assertToDo(stored.store(), "", new Input("a", "a", 9, 77, ""), false);
      assertToDo(stored.store(), "content", new Input("a", "a", 9, 78, ""), true);
      assertToDo(stored.store(), "content", new Input("a", "a", 8, 77, ""), true);
      assertToDo(stored.store(), "content", new Input("a", "a", 9, 0, ""), true);
      assertToDo(stored.store(), "content", new Input("a", "a", 9, 77, "refused"), true);
      assertToDo(stored.store(), "", new Input("b", "b", 9, 77, ""), true);
    }
  }

  @Test
  void knowsNothingOfWhatOtherKnowledgeWorkedOn() throws IOException {
    try (Store store = Store.open(folder, StoredArticles.settings(false))) {
      add(store, new Input("a", "a", 9, 77, ""));
      Inventory inventory = store.inventory();
      find(inventory, new Input("a", "a", 9, 77, ""));
      assertEquals(new Comparison(1, 1, 0), inventory.compare("tables of 2026"));
      assertEquals("", inventory.next().known());
    }
  }

  /** As names of files may be on some systems. */
  @Test
  void knowsAFileWhoseNameIsNoUnicode() throws IOException {
    try (Store store = Store.open(folder, StoredArticles.settings(false))) {
      var strange = new Input("a\uD800.txt", "a\uD800.txt", 9, 77, "");
      add(store, strange);
      Inventory inventory = store.inventory();
      find(inventory, strange);
      assertEquals(new Comparison(1, 0, 0), inventory.compare(StoredArticles.KNOWLEDGE));
    }
  }

  @Test
  void tellsWhetherAFolderHasADatabase() throws IOException {
    assertFalse(Store.exists(folder));
    Store.open(folder, StoredArticles.settings(false)).close();
    assertTrue(Store.exists(folder));
  }

  private static Input input(String id, long bytes) {
    return new Input(id, id, bytes, 0, "");
  }

  private static void find(Inventory inventory, Input... inputs) throws IOException {
    try (Inventory.Findings findings = inventory.findings()) {
      for (Input input : inputs) {
        findings.add(input);
      }
    }
  }

  private static List<Item> itemsFor(Store store, String... ids) throws IOException {
    Inventory inventory = store.inventory();
    find(inventory, Stream.of(ids).map(id -> input(id, 1)).toArray(Input[]::new));
    inventory.compare(StoredArticles.KNOWLEDGE);
    return work(inventory);
  }

  private static List<Item> work(Inventory inventory) throws IOException {
    List<Item> items = new ArrayList<>();
    while (inventory.hasNext()) {
      items.add(inventory.next());
    }
    return items;
  }

  private static ArticleWriter.Result found(Item item, String marked) {
    return StoredArticles.result(item, Outcome.of(article(item.input().articleId(), "", marked)));
  }

  /** Adds an article whose content is {@code content}. */
  private static void add(Store store, Input input) throws IOException {
    Inventory inventory = store.inventory();
    find(inventory, input);
    inventory.compare(StoredArticles.KNOWLEDGE);
    try (ArticleWriter writer = store.writer(StoredArticles.KNOWLEDGE)) {
      Outcome outcome = Outcome.of(article(input.articleId(), "", "[person:a Al]."));
      writer.add(StoredArticles.result(inventory.next(), outcome.with("content")));
      writer.flush();
    }
  }

  private static void assertToDo(Store store, String known, Input input, boolean expected)
      throws IOException {
    Inventory inventory = store.inventory();
    find(inventory, input);
    inventory.compare(StoredArticles.KNOWLEDGE);
    assertEquals(expected, inventory.hasNext(), input::toString);
    if (expected) {
      assertEquals(known, inventory.next().known(), input::toString);
    }
  }

  /** Asserts which articles the database has, and that each has its mention and no other has. */
  private void assertStored(String... ids) throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      assertEquals(List.of(ids), stored.column(Table.Name.ARTICLES, "article_id"));
      assertEquals(
          Stream.of(ids).map("person:"::concat).toList(),
          stored.column(Table.Name.MENTIONS, "entity_id"));
    }
    try (SqlQuery orphans =
        SqlQuery.ask(
            folder,
            "SELECT article_no FROM mention UNION SELECT article_no FROM sentence"
                + " EXCEPT SELECT article_no FROM article",
            "500MB")) {
      assertEquals(List.of(), StoredArticles.all(orphans));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
