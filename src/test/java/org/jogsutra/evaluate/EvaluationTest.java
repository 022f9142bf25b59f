package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jogsutra.model.Mention;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  @Test
  void aHitHasTheSpanAndTheType() {
    assertJudged("hit", "[COUNTRY রুশ] বাহিনী", "[COUNTRY রুশ] বাহিনী");
    assertJudged("wrong type", "[COUNTRY রুশ] বাহিনী", "[ORG রুশ] বাহিনী");
    assertJudged("wrong boundary", "[ORG রুশ বাহিনী]", "[ORG রুশ] বাহিনী");
    assertJudged("wrong type and boundary", "[ORG রুশ বাহিনী]", "[COUNTRY রুশ] বাহিনী");
    assertJudged("false", "রুশ বাহিনী", "[COUNTRY রুশ] বাহিনী");
    assertJudged("missed", "[COUNTRY রুশ] বাহিনী", "রুশ বাহিনী");
    assertJudged("", "রুশ বাহিনী", "রুশ বাহিনী");
  }

  @Test
  void signsAndSpacesAtTheEndsDoNotCount() {
    assertJudged("hit", "[PLACE কিয়েভে ।]", "[PLACE কিয়েভে] ।");
    assertJudged("hit", "[WEAPON ‘কিনঝাল’ ক্ষেপণাস্ত্র]", "‘[WEAPON কিনঝাল’ ক্ষেপণাস্ত্র]");
    assertJudged("hit", "[PLACE 𑄇 ]", "[PLACE 𑄇] ");
    assertJudged("wrong boundary", "[PLACE কিয়েভে]", "[PLACE কিয়েভ]ে");
  }

  @Test
  void aNameOfSignsAloneIsComparedAsItIs() {
    assertJudged("hit", "[ORG ।।] ক", "[ORG ।।] ক");
    assertJudged("wrong boundary", "[ORG ।।] ক", "[ORG ।]। ক");
  }

  @Test
  void anOptionalNameIsNeitherHitNorMiss() {
    assertJudged("", "[WEAPON? অস্ত্র] দেবে", "[WEAPON অস্ত্র] দেবে");
    assertJudged("", "[WEAPON? অস্ত্র] দেবে", "[ORG অস্ত্র দেবে]");
    assertJudged("", "[WEAPON? অস্ত্র] দেবে", "অস্ত্র দেবে");
    assertJudged("missed", "[COUNTRY রুশ] [WEAPON? অস্ত্র]", "[WEAPON রুশ অস্ত্র]");
  }

  @Test
  void aNameFoundInTwoPartsIsWrongTwiceAndNotAlsoMissed() {
    assertJudged(
        "wrong boundary, wrong type and boundary",
        "[ORG রুশ বাহিনী] এল",
        "[ORG রুশ] [PLACE বাহিনী] এল");
  }

  @Test
  void oneNameFoundForTwoMissesTheOther() {
    assertJudged("wrong boundary, missed", "[COUNTRY রুশ] [ORG বাহিনী] এল", "[ORG রুশ বাহিনী] এল");
  }

  @Test
  void ofThreeClassesCountriesAndPlacesAreOne() {
    assertJudged("hit, hit", "[LOC রুশ] [LOC গাজা]", "[COUNTRY রুশ] [PLACE গাজা]");
    assertJudged("hit, wrong type", "[PER পুতিন] [ORG গাজা]", "[PERSON পুতিন] [PLACE গাজা]");
    assertJudged("hit", "[LOC রুশ] ড্রোন", "[COUNTRY রুশ] [WEAPON ড্রোন]");
    assertJudged("false, missed", "রুশ [LOC গাজা] [MISC কাপ]", "[ORG রুশ] গাজা কাপ");
  }

  @Test
  void aNameFoundTwiceCountsOnce() {
    LabeledSentence sentence = Judged.sentence("[LOC রুশ]");
    List<Mention> twice = new ArrayList<>(Judged.found("[COUNTRY রুশ]", 0.9));
    twice.addAll(Judged.found("[PLACE রুশ]", 0.8));
    List<Finding> findings = Judged.judge(Scheme.of(List.of(sentence)), sentence, twice);
    assertEquals(List.of("hit"), findings.stream().map(f -> f.verdict().label()).toList());
  }

  @Test
  void judgesEachMethodInOrder() {
    Map<String, Function<String, List<Mention>>> methods = new LinkedHashMap<>();
    methods.put("z", text -> Judged.found("[COUNTRY " + text + "]", 0.9));
    methods.put("a", text -> List.of());
    LabeledSentence sentence = Judged.sentence("[COUNTRY রুশ]");
    Map<String, List<Finding>> judged =
        new Evaluation(new Scheme(false, true), methods).judge(sentence);
    assertEquals("[z, a]", judged.keySet().toString());
    assertEquals(
        "[[hit], [missed]]", judged.values().stream().map(Verdicts::of).toList().toString());
  }

  private static void assertJudged(String verdicts, String annotated, String found) {
    assertEquals(
        verdicts, String.join(", ", Verdicts.of(Judged.findings(annotated, found).get(0))));
  }

  /** The verdicts of findings as words. */
  private static final class Verdicts {

    private static List<String> of(List<Finding> findings) {
      return findings.stream().map(finding -> finding.verdict().label()).toList();
    }
  }
}
