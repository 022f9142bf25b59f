package org.jogsutra.relate;

import static org.jogsutra.relate.Relations.assertClaims;
import static org.jogsutra.relate.Relations.assertStates;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jogsutra.model.Relation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationExtractorTest {

  @Nested
  class Cases {

    @Test
    void rolesComeFromEndingsWhateverTheOrder() {
      assertStates("রাশিয়া ইরানকে ট্যাংক দিয়েছে।", "RU SUPPLIES_WEAPON IR +tank");
      assertStates("ইরানকে ট্যাংক দিয়েছে রাশিয়া।", "RU SUPPLIES_WEAPON IR +tank");
      assertStates("ইউক্রেনে হামলা চালাল রাশিয়া", "RU ATTACKS UA");
    }

    @Test
    void postpositionsShowThePartOfTheNameBeforeThem() {
      assertStates("ভারতের কাছে ট্যাংক বিক্রি করেছে ফ্রান্স।", "FR SUPPLIES_WEAPON IN +tank");
      assertStates("ইরানের ওপর নিষেধাজ্ঞা আরোপ করেছে জাপান।", "JP SANCTIONS IR");
      assertStates("সিরিয়া থেকে সেনা প্রত্যাহার করেছে তুরস্ক।", "TR WITHDRAWS SY");
    }

    @Test
    void theAgentOfAPassiveStandsWithItsPostposition() {
      assertStates(
          "রাশিয়া কর্তৃক ইরানকে ট্যাংক সরবরাহ করা হয়েছে।", "RU SUPPLIES_WEAPON IR +tank");
      assertStates("কিয়েভে হামলা করা হয়েছে।", "- ATTACKS Kyiv");
    }

    @Test
    void anAdjectiveActsThroughTheNounItDescribes() {
      assertStates("রুশ বাহিনী কিয়েভে হামলা চালিয়েছে।", "RU ATTACKS Kyiv");
      assertStates("কিয়েভে রুশ হামলায় আগুন লেগেছে।", "RU ATTACKS Kyiv");
    }

    @Test
    void aWordMadeOfANameTakesNoPart() {
      assertStates("রুশপন্থী যোদ্ধারা কিয়েভে হামলা চালিয়েছে।");
    }

    @Test
    void thePersonWithATitleActsAndNotTheCountry() {
      assertStates(
          "রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ইরানকে সমর্থন জানিয়েছেন।",
          "Vladimir Putin SUPPORTS IR");
    }

    @Test
    void theMakerOfAWeaponIsNotItsSupplier() {
      assertStates(
          "ইরানের তৈরি ড্রোন সুদানকে দিয়েছে তুরস্ক।",
          "IR PRODUCES_WEAPON drone",
          "TR SUPPLIES_WEAPON SD +drone");
    }
  }

  @Nested
  class Clauses {

    @Test
    void eachClauseHasItsOwnRelation() {
      assertStates(
          "রাশিয়া কিয়েভে হামলা চালিয়েছে, আর জাপান রাশিয়ার নিন্দা জানিয়েছে।",
          "RU ATTACKS Kyiv",
          "JP CONDEMNS RU");
    }

    @Test
    void aParticipleSharesTheSubject() {
      assertStates(
          "নরেন্দ্র মোদি টোকিও সফরে গিয়ে ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন।",
          "Narendra Modi VISITS Tokyo",
          "Narendra Modi MEETS Vladimir Putin");
    }

    @Test
    void coordinatedNamesAllTakePart() {
      assertStates(
          "রাশিয়া ও উত্তর কোরিয়া ইরানের নিন্দা জানিয়েছে।", "RU CONDEMNS IR", "KP CONDEMNS IR");
      assertStates(
          "ইরান, রাশিয়া ও চীন যৌথ মহড়া চালিয়েছে।",
          "IR AGREES RU",
          "IR AGREES CN",
          "RU AGREES CN");
    }

    @Test
    void whatIsDoneToEachOtherGoesBothWays() {
      assertStates(
          "ভারত ও পাকিস্তান একে অপরের ওপর হামলা চালিয়েছে।", "IN ATTACKS PK", "PK ATTACKS IN");
    }

    @Test
    void aSentenceWithoutASubjectGoesOnWithTheOneBefore() {
      assertStates(
          "রাশিয়া ইরানকে ট্যাংক দিয়েছে। পরে চীনকে ড্রোন পাঠিয়েছে।",
          "RU SUPPLIES_WEAPON IR +tank",
          "RU SUPPLIES_WEAPON CN +drone");
    }

    @Test
    void aPronounStandsForTheSubjectBefore() {
      assertStates("জাপান নীরব ছিল। দেশটি এবার ইরানের নিন্দা জানিয়েছে।", "JP CONDEMNS IR");
    }

    @Test
    void somebodyWithoutANameTakesNothingOver() {
      assertStates("জাপান নীরব ছিল। এক কর্মকর্তা ইরানের নিন্দা জানিয়েছেন।");
    }
  }

  @Nested
  class Claims {

    @Test
    void negationsAreKeptAsSuch() {
      assertClaims("negated asserted -", "জার্মানি ইউক্রেনকে ট্যাংক দেয়নি।");
      assertClaims("negated planned -", "জার্মানি ইউক্রেনকে ট্যাংক দেবে না।");
      assertClaims("negated asserted -", "জার্মানি ইউক্রেনকে ট্যাংক দিতে রাজি হয়নি।");
    }

    @Test
    void whatIsYetToComeIsPlannedOrPossible() {
      assertClaims("affirmed planned -", "জার্মানি ইউক্রেনকে ট্যাংক দেবে।");
      assertClaims("affirmed planned -", "জার্মানি ইউক্রেনকে ট্যাংক দিতে চায়।");
      assertClaims("affirmed possible -", "জার্মানি ইউক্রেনকে ট্যাংক দিতে পারে।");
    }

    @Test
    void theSpeakerVouchesAndTakesNoPart() {
      assertClaims("affirmed claimed JP", "রাশিয়া কিয়েভে হামলা চালিয়েছে বলে জানিয়েছে জাপান।");
      assertClaims("affirmed claimed JP", "জাপান বলেছে, রাশিয়া কিয়েভে হামলা চালিয়েছে।");
      assertClaims("affirmed claimed JP", "জাপানের মতে রাশিয়া কিয়েভে হামলা চালিয়েছে।");
    }

    @Test
    void aYearOfThePastMakesItHistory() {
      assertClaims("affirmed historical -", "২০১৯ সালে রাশিয়া ইরানকে ট্যাংক দেয়।");
    }

    @Test
    void aDenialStatesTheDeedAsDenied() {
      assertStates(
          "ইরানকে ট্যাংক দেওয়ার অভিযোগ অস্বীকার করেছে চীন।",
          "CN SUPPLIES_WEAPON IR +tank",
          "CN DENIES -");
    }

    @Test
    void aThreatIsNoDeed() {
      assertStates("ইরান জাপানকে হামলার হুমকি দিয়েছে।", "IR THREATENS JP");
    }
  }

  @Test
  void titlesTellOffices() {
    assertEquals(
        "HOLDS_OFFICE",
        Relations.all("রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ঘুমিয়ে ছিলেন।").get(0).type().name());
  }

  @Test
  void theBasisIsThePredicateInTheText() {
    String text = "রাশিয়া কিয়েভে হামলা চালিয়েছে।";
    Relation relation = Relations.of(text).get(0);
    assertEquals("হামলা চালিয়েছে", relation.basis().trigger().in(text));
    assertEquals(0, relation.basis().sentence());
  }

  @Test
  void readsAnyTextWithoutFail() {
    String[] words = {
      "রাশিয়া",
      "ইরানকে",
      "হামলা",
      "চালিয়েছে",
      ",",
      "।",
      "ও",
      "বলে",
      "দেওয়ার",
      "ড্রোন",
      "করা",
      "হয়েছে",
      "না",
      "থেকে",
      "\n",
      "x",
      "দেশটি",
      "পুতিন",
      "—",
      "ইউক্রেনে",
      "দিয়ে",
      "যে",
      "রুশ"
    };
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      String article = text.toString();
      Relations.all(article)
          .forEach(relation -> assertTrue(relation.basis().trigger().end() <= article.length()));
    }
    Relations.all("");
  }
}
