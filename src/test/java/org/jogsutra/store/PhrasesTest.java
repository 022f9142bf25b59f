package org.jogsutra.store;

import static org.jogsutra.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.CoOccurrenceRule.RollUp;
import org.jogsutra.model.CoOccurrenceRule.Window;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GraphOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nationality right before a weapon, as in রুশ ড্রোন, is one phrase, and alone makes no pair. */
class PhrasesTest {

  private static final String RUSSIAN_DRONE = "[^country:RU রুশ] [weapon:drone ড্রোন]";
  private static final List<String> PAIR = List.of("country:RU weapon:drone");

  private StoredArticles stored;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    stored = StoredArticles.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    stored.close();
  }

  @Test
  void aPhraseIsNoPair() throws IOException {
    assertPairs(List.of(), RUSSIAN_DRONE + ".");
  }

  @Test
  void aPhraseWithALineEndInItIsNoPair() throws IOException {
    assertPairs(List.of(), "[^country:RU রুশ]  \t[weapon:drone ড্রোন].");
  }

  @Test
  void aPhraseOfTwoSentencesIsNoPair() throws IOException {
    assertPairs(List.of(), RUSSIAN_DRONE + ". " + RUSSIAN_DRONE + ".");
  }

  @Test
  void bothEndsOfAPhraseMakePairsWithOthers() throws IOException {
    assertPairs(
        List.of("country:RU country:UA", "country:UA weapon:drone"),
        RUSSIAN_DRONE + " [country:UA ইউক্রেনে].");
  }

  @Test
  void aCountryNamedBesidesThePhraseIsAPair() throws IOException {
    assertPairs(PAIR, RUSSIAN_DRONE + " [country:RU রাশিয়া].");
  }

  @Test
  void aCountryByItsNameIsAPairEvenRightBeforeTheWeapon() throws IOException {
    assertPairs(PAIR, "[country:RU রাশিয়া] [weapon:drone ড্রোন].");
  }

  @Test
  void aNationalityFarFromTheWeaponIsAPair() throws IOException {
    assertPairs(PAIR, "[^country:RU রুশ] সেনাদের [weapon:drone ড্রোন].");
    assertPairs(PAIR, "[^country:RU রুশ], [weapon:drone ড্রোন].");
  }

  @Test
  void aNationalityBehindTheWeaponIsAPair() throws IOException {
    assertPairs(PAIR, "[weapon:drone ড্রোন] [^country:RU রুশ].");
  }

  @Test
  void aNationalityBeforeWhatIsNoWeaponIsAPair() throws IOException {
    assertPairs(List.of("country:RU person:putin"), "[^country:RU রুশ] [person:putin পুতিন].");
  }

  @Test
  void aPhraseElsewhereTakesNothingFromAPair() throws IOException {
    assertPairs(PAIR, RUSSIAN_DRONE + ". [country:RU রাশিয়া] [weapon:drone ড্রোন].");
  }

  @Test
  void aPhraseSaidTwiceIsStillNoPair() throws IOException {
    assertPairs(List.of(), RUSSIAN_DRONE + " " + RUSSIAN_DRONE + ".");
  }

  @Test
  void aPhraseIsNoPairOfAnArticleThatSaysItTwice() throws IOException {
    stored.add(article("a", "", RUSSIAN_DRONE + ". " + RUSSIAN_DRONE + "."));
    assertEquals(List.of(), pairs(Window.ARTICLE, false));
  }

  @Test
  void aPhraseIsAPairIfAskedFor() throws IOException {
    stored.add(article("a", "", RUSSIAN_DRONE + "."));
    assertEquals(PAIR, pairs(Window.SENTENCE, true));
  }

  private void assertPairs(List<String> expected, String marked) throws IOException {
    stored.add(article("a", "", marked));
    assertEquals(expected, pairs(Window.SENTENCE, false), marked);
  }

  private List<String> pairs(Window window, boolean phrases) throws IOException {
    stored.store().summarize(List.of());
    var rule =
        new CoOccurrenceRule(
            window, Set.of(RollUp.PLACE), EnumSet.allOf(EntityType.class), phrases);
    return stored
        .pairs(new GraphOptions(rule, GraphOptions.Articles.ALL, GraphOptions.Selection.DEFAULT))
        .names();
  }
}
