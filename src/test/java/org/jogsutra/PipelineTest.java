package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Article;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All stages, with the real tables and models. */
class PipelineTest {

  private static final Pipeline PIPELINE = read();

  private static Pipeline read() {
    try {
      return new Pipeline(
          new GazetteerFolder(Path.of("gazetteers")).read(),
          Models.read(Path.of("models")),
          new StageTimes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSurnameWithAnEndingIsThatOfTheUnknownPersonNamedInFull() {
    assertEquals(
        List.of("সের্গেই কোভালেভ person:sergey-kovalev", "কোভালেভের person:sergey-kovalev"),
        persons(
            "গতকাল মস্কোতে সেনাপ্রধান জেনারেল সের্গেই কোভালেভ বলেন, যুদ্ধ চলবে।"
                + " জেনারেল কোভালেভের সঙ্গে বৈঠক হয়।"));
  }

  @Test
  void latinLettersBehindANameSpellIt() {
    Link link =
        links(
                "গতকাল মস্কোতে সেনাপ্রধান জেনারেল সের্গেই কোভালেভ (Sergei Kovalyov) বলেন, যুদ্ধ চলবে।")
            .get(1);
    assertEquals("Sergei Kovalyov", link.entity().nameEn());
    assertEquals("সের্গেই কোভালেভ", link.entity().name());
  }

  @Test
  void aKnownPersonIsKnownByTheSurname() {
    assertEquals(
        List.of("পুতিনের person:Q7747"), persons("রাশিয়ার প্রেসিডেন্ট পুতিনের সঙ্গে বৈঠক হয়।"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "।", "ক", "\u09BC", "\uFEFF", "\r\n", "😀", "\uD83D"})
  void aTextWithoutNamesHasNoLinks(String text) {
    assertEquals(List.of(), links(text));
    assertEquals(List.of(), PIPELINE.byGazetteer(text));
    assertEquals(List.of(), PIPELINE.byCrf(text));
  }

  private List<String> persons(String text) {
    return links(text).stream()
        .filter(link -> link.entity().type() == EntityType.PERSON)
        .map(link -> link.mention().text() + " " + link.entity().id())
        .toList();
  }

  private List<Link> links(String text) {
    return PIPELINE.analyze(new Article("a.txt", "", "bn", "", text)).links();
  }
}
