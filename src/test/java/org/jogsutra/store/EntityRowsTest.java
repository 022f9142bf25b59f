package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityRowsTest {

  @Test
  void leavesATextThatADatabaseCanHold() {
    String text = "রাশিয়া\r\n\t\u0001 é";
    assertSame(text, EntityRows.encodable(text));
    assertEquals("a\uD83D\uDE80b", EntityRows.encodable("a\uD83D\uDE80b"));
  }

  @Test
  void replacesHalvesOfCharactersAndNulls() {
    assertEquals("a\uFFFDb", EntityRows.encodable("a\uD83Db"));
    assertEquals("\uFFFD", EntityRows.encodable("\uDE80"));
    assertEquals("\uFFFD\uFFFD", EntityRows.encodable("\uDE80\uD83D"));
    assertEquals("a\uFFFDb\uD83D\uDE80", EntityRows.encodable("a\0b\uD83D\uDE80"));
  }

  @Property(tries = 500)
  void keepsLengthAndCanBeEncoded(@ForAll String text) {
    String encodable = EntityRows.encodable(text);
    assertEquals(text.length(), encodable.length());
    assertEquals(encodable, new String(encodable.getBytes(UTF_8), UTF_8));
    assertEquals(-1, encodable.indexOf(0));
  }

  @Test
  void anEntityIsThereOnceHoweverOftenItIsNamed(@TempDir Path folder) throws IOException {
    try (StoredArticles stored = StoredArticles.in(folder)) {
      for (int i = 0; i < 5; i++) {
        stored.add(
            Articles.article("a" + i, "", "[person:a Al] [person:a Al]."),
            Articles.article("b" + i, "", "[person:a Al] [person:b Bob]."));
      }
    }
    try (SqlQuery entities =
        SqlQuery.ask(folder, "SELECT entity_id FROM entity ORDER BY entity_id", "500MB")) {
      assertEquals(List.of(List.of("person:a"), List.of("person:b")), StoredArticles.all(entities));
    }
  }
}
