package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.util.List;
import org.jogsutra.sequence.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrfConverterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "useTags=true",
        "useReverse=true",
        "useWordPairs=true",
        "lowercaseNGrams=true",
        "numberEquivalenceDistSim=true",
        "sighanPostProcessing=true",
        "inferenceType=Beam"
      })
  void refusesFlagsThatAreNotImplemented(String flag) throws IOException {
    SeqClassifierFlags flags = new SeqClassifierFlags(SmallCrf.properties(flag), false);
    assertEquals("flags that are not implemented: [" + flag + "]", refusal(flags));
  }

  @Test
  void refusesAffixesFromTheMiddleOfWords() throws IOException {
    SeqClassifierFlags flags = new SeqClassifierFlags(SmallCrf.properties("useNGrams=true"), false);
    assertEquals(
        "flags that are not implemented: [noMidNGrams=false, maxNGramLeng=-1]", refusal(flags));
  }

  @Test
  void refusesLongerSequences() throws IOException {
    CRFClassifier<CoreLabel> classifier = SmallCrf.train(SmallCrf.properties("maxQNItr=1"));
    var failure = assertThrows(IllegalArgumentException.class, () -> new CrfConverter(classifier));
    assertEquals("maxLeft=2 is not implemented", failure.getMessage());
  }

  @Test
  void keepsOnlyWeightsThatMatter() throws IOException {
    SmallCrf crf = SmallCrf.withClusters("");
    assertTrue(crf.weights().words().size() < crf.classifier().getNumWeights());
    assertEquals("", crf.weights().words().get(0).text());
  }

  @Test
  void readsANameOfTwoWordsInAllWays() {
    assertEquals(
        List.of(
            new Feature(Template.EDGE_WORDS, "", "a-b"),
            new Feature(Template.EDGE_WORDS, "-a", "b")),
        Feature.parse("-a-b-PSEQW2|CpC"));
    assertEquals(List.of(new Feature(Template.WORD, "", "a-PW")), Feature.parse("a-PW-WORD|C"));
    assertEquals(List.of(new Feature(Template.AFFIX, "", "<#")), Feature.parse("#<##|C"));
    assertEquals(List.of(new Feature(Template.CLASS, "", "")), Feature.parse("###|C"));
  }

  @Test
  void refusesAFeatureOfNoTemplate() {
    var failure = assertThrows(IllegalArgumentException.class, () -> Feature.parse("NNP-TAG|C"));
    assertEquals("a feature that is not implemented: NNP-TAG|C", failure.getMessage());
  }

  private static String refusal(SeqClassifierFlags flags) {
    var failure = assertThrows(IllegalArgumentException.class, () -> FlagCheck.check(flags));
    return String.valueOf(failure.getMessage());
  }
}
