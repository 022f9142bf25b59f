package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.ConfidenceTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All methods together, with the real tables and the real model. */
class CombinedTaggerTest {

  private static final Gazetteer REAL = read();
  private static final Segmenter SEGMENTER = new Segmenter(REAL.language().abbreviations());
  private static final CombinedTagger TAGGER = tagger(ConfidenceTable.EMPTY);

  private static Gazetteer read() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CombinedTagger tagger(ConfidenceTable confidence) {
    return new CombinedTagger(
        new GazetteerTagger(REAL.entries(), REAL.language(), SEGMENTER::segment),
        TestModel.read(),
        confidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "প্রেসিডেন্ট [PERSON ভ্লাদিমির পুতিন] [COUNTRY ইউক্রেন] নিয়ে কথা বলেন।",
        "গতকাল [PLACE মস্কোতে] সেনাপ্রধান জেনারেল [PERSON সের্গেই কোভালেভ] বলেন, যুদ্ধ চলবে।",
        "[COUNTRY রাশিয়ার] হাতে [WEAPON এস-৪০০] আছে।",
      })
  void tagsKnownAndUnknownNames(String marked) {
    String text = Marked.of(marked).text();
    assertEquals(marked, Marked.mark(text, TAGGER.tag(SEGMENTER.segment(text))));
  }

  @Test
  void theModelAloneKnowsNoEntity() {
    List<Mention> mentions =
        TAGGER.tagByModel(
            SEGMENTER.segment("গতকাল মস্কোতে সেনাপ্রধান জেনারেল সের্গেই কোভালেভ বলেন।"));
    assertEquals(
        Set.of("সের্গেই কোভালেভ", "মস্কোতে"),
        Set.copyOf(mentions.stream().map(Mention::text).toList()));
    for (Mention mention : mentions) {
      assertEquals(List.of(), mention.candidates());
      assertEquals(Set.of(Method.CRF), mention.origin().methods());
    }
  }

  @Test
  void theConfidenceIsThatOfTheTable() {
    ConfidenceTable confidence =
        new ConfidenceTable(
            List.of(
                new Row(EntityType.WEAPON, Set.of(Method.GAZETTEER), 0, 0.77),
                new Row(EntityType.COUNTRY, Set.of(Method.GAZETTEER, Method.CRF), 0, 0.1),
                new Row(EntityType.COUNTRY, Set.of(Method.GAZETTEER), 0, 0.1)));
    List<Mention> mentions = tagger(confidence).tag(SEGMENTER.segment("রাশিয়ার হাতে এস-৪০০ আছে।"));
    assertEquals(List.of(0.77), mentions.stream().map(one -> one.origin().confidence()).toList());
  }

  @Property(tries = 200)
  void mentionsAreInOrderAndSaidInTheText(@ForAll("texts") String text) {
    int before = 0;
    for (Mention mention : TAGGER.tag(SEGMENTER.segment(text))) {
      assertTrue(before <= mention.span().begin(), () -> text + mention);
      assertEquals(mention.text(), mention.span().in(text));
      assertTrue(
          mention.origin().confidence() > 0 && mention.origin().confidence() <= 1,
          () -> text + mention);
      before = mention.span().end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "ভ্লাদিমির",
            "পুতিন",
            "কিম",
            "জং",
            "উন",
            "মস্কোর",
            "বিমানবন্দর",
            "রাশিয়ার",
            "সেনা",
            "এস",
            "৪০০",
            "ক্ষেপণাস্ত্র",
            "প্রেসিডেন্ট",
            "ড.",
            "আমির",
            "খান",
            "বলেন",
            " ",
            " ",
            " ",
            ",",
            "-",
            "। ",
            "\r\n",
            "\u200D",
            "\uFEFF",
            "য়",
            "😀");
    return words.list().ofMaxSize(30).map(parts -> String.join("", parts));
  }
}
