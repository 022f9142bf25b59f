package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jogsutra.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  private final Quantities quantities = new Quantities(RealLanguage.LANGUAGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "প্রায় ১১ হাজার সেনা পাঠায় | প্রায় ১১ হাজার | 11000 | people",
        "সাড়ে ১২ হাজার ড্রোন | সাড়ে ১২ হাজার | 12500 |",
        "দেড় লাখ গোলা | দেড় লাখ | 150000 |",
        "আড়াইশ ট্যাংক | আড়াইশ | 250 |",
        "পৌনে দুই কোটি মানুষ | পৌনে দুই কোটি | 17500000 | people",
        "সোয়া লাখ গোলা | সোয়া লাখ | 125000 |",
        "দুই দফায় হামলা | দুই দফায় | 2 | times",
        "কয়েকশ ড্রোন | কয়েকশ | 200 |",
        "কয়েক ডজন ড্রোন | কয়েক ডজন | 24 |",
        "বেশ কয়েকটি ড্রোন | বেশ কয়েকটি | 2 | pieces",
        "একাধিক ড্রোন | একাধিক | 2 |",
        "শতাধিক সেনা নিহত | শতাধিক | 100 | people",
        "চার শতাধিক ড্রোন | চার শতাধিক | 400 |",
        "অর্ধশতাধিক ড্রোন | অর্ধশতাধিক | 50 |",
        "হাজারখানেক যোদ্ধা | হাজারখানেক | 1000 | people",
        "শ খানেক ড্রোন | শ খানেক | 100 |",
        "হাজার হাজার সেনা | হাজার হাজার | 2000 | people",
        "লাখো মানুষ | লাখো | 200000 | people",
        "তিনটি ড্রোন | তিনটি | 3 | pieces",
        "৩টিকে ধ্বংস করে | ৩টি | 3 | pieces",
        "দুটোই ধ্বংস | দুটো | 2 | pieces",
        "দু’টি রণতরী | দু’টি | 2 | pieces",
        "নয়টি ড্রোন | নয়টি | 9 | pieces",
        "অন্তত চারজনকে আটক | অন্তত চারজন | 4 | people",
        "২৫০ জন নিহত | ২৫০ | 250 | people",
        "৭০টিরও বেশি ড্রোন | ৭০টিরও বেশি | 70 | pieces",
        "৫৬ হাজারের বেশি সেনা | ৫৬ হাজারের বেশি | 56000 | people",
        "৫০ জনের বেশি নিহত | ৫০ জনের বেশি | 50 | people",
        "৫০০-এর বেশি ড্রোন | ৫০০-এর বেশি | 500 |",
        "৩ হাজার উত্তর কোরীয় সেনা | ৩ হাজার | 3000 | people",
        "দুই দেশের সেনা | দুই | 2 |",
        "১,০০,০০০ গোলা | ১,০০,০০০ | 100000 |",
        "1,000 ড্রোন | 1,000 | 1000 |",
        "২ হাজার ৪০০টি গুলি | ২ হাজার ৪০০টি | 2400 | pieces",
        "পাঁচ লাখ ১৫৫ মিলিমিটার গোলা | পাঁচ লাখ | 500000 |",
        "১টি ড্রোন | ১টি | 1 | pieces",
      })
  void countsWithTheWordsAsPrinted(String text, String words, double value, String unit) {
    assertFirst(Amount.Kind.COUNT, text, words, value, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "দুই থেকে তিনশ সেনা | দুই থেকে তিনশ | 200",
        "১০-১২টি ট্যাংক | ১০-১২টি | 10",
        "২ থেকে ৩ হাজার ড্রোন | ২ থেকে ৩ হাজার | 2000",
        "৮০০ থেকে ১ হাজার ড্রোন | ৮০০ থেকে ১ হাজার | 800",
        "দুই-তিনটি ড্রোন | দুই-তিনটি | 2",
        "দুই বা তিনটি ড্রোন | দুই বা তিনটি | 2",
        "৫টি থেকে ১০টি ড্রোন | ৫টি থেকে ১০টি | 5",
      })
  void takesTheLowerEndOfARange(String text, String words, double value) {
    Amount amount = first(text);

    assertEquals(words, amount.quantity().text());
    assertEquals(value, amount.quantity().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "৩.৫ কোটি ডলারের সহায়তা | ৩.৫ কোটি ডলার | 35000000 | USD",
        "সাড়ে তিন হাজার কোটি ইউরো | সাড়ে তিন হাজার কোটি ইউরো | 35000000000 | EUR",
        "১ হাজার ২০০ কোটি টাকার চুক্তি | ১ হাজার ২০০ কোটি টাকা | 12000000000 | BDT",
        "৫ লাখ রুপি | ৫ লাখ রুপি | 500000 | INR",
        "৫০ কোটি পাউন্ডের সহায়তা | ৫০ কোটি পাউন্ড | 500000000 | GBP",
        "১০ হাজার কোটি পাকিস্তানি রুপি | ১০ হাজার কোটি পাকিস্তানি রুপি | 100000000000 | PKR",
        "৫০০ থেকে ১ হাজার কোটি টাকা | ৫০০ থেকে ১ হাজার কোটি টাকা | 5000000000 | BDT",
        "$৫০ মিলিয়ন সহায়তা | $৫০ মিলিয়ন | 50000000 | USD",
        "৫০০€ | ৫০০€ | 500 | EUR",
      })
  void readsMoney(String text, String words, double value, String unit) {
    assertFirst(Amount.Kind.MONEY, text, words, value, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "২১ টন ত্রাণ | ২১ টন | 21 | t",
        "৫০ টনের বেশি গোলাবারুদ | ৫০ টনের বেশি | 50 | t",
        "৬০ লাখ লিটার জ্বালানি | ৬০ লাখ লিটার | 6000000 | L",
        "৫০ একর জমি | ৫০ একর | 50 | acre",
        "প্রায় ২৫ কি.মি. দূরে | প্রায় ২৫ কি.মি. | 25 | km",
        "পাঁচ বর্গ কিলোমিটার এলাকা | পাঁচ বর্গ কিলোমিটার | 5 | km2",
      })
  void readsMeasures(String text, String words, double value, String unit) {
    assertFirst(Amount.Kind.MEASURE, text, words, value, unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "এস-৪০০",
        "এস ৪০০",
        "এস -৪০০",
        "একে-৪৭",
        "টিবি২",
        "৫২এইচ",
        "২৭ মার্চ",
        "মার্চ ২৭",
        "৫ ও ৬ মে",
        "১৪ বৈশাখ",
        "২৭-০৩-২০২৫",
        "২০২২ সালে",
        "২০২২-এর",
        "২০২২ ড্রোন",
        "৪৫ বছর বয়সী",
        "২৪ ঘণ্টায়",
        "রাত ১০টায়",
        "রাত সাড়ে ৮টা",
        "সকাল ৯টার দিকে",
        "১৫৫ মিমি",
        "৩০০ কিলোমিটার পাল্লার",
        "৫০০ কেজির বোমা",
        "দুই হাজার পাউন্ডের বোমা",
        "১২ শতাংশ",
        "৪৫%",
        "২৫তম",
        "২য়",
        "দশম",
        "৫ নম্বর",
        "একটি ড্রোন",
        "একজন মুখপাত্র",
        "এক কর্মকর্তা",
        "২-০ গোলে",
      })
  void tellsOtherNumbersApart(String text) {
    List<Amount> amounts = in(text);

    assertEquals(false, amounts.isEmpty());
    assertEquals(List.of(), amounts.stream().filter(QuantitiesTest::isAmount).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ড্রোন",
        "খবরটি সত্য নয়",
        "তিনি আটক",
        "আটকে পড়া",
        "বিশ্ব",
        "দেশ",
        "শ",
        "সাতক্ষীরা",
        "চারপাশে"
      })
  void findsNoNumberInOtherWords(String text) {
    assertEquals(List.of(), in(text));
  }

  @Test
  void givesTheTokensOfTheWords() {
    Amount amount = first("রাশিয়া আরও প্রায় ৩ হাজার সেনা পাঠায়");

    assertEquals(2, amount.first());
    assertEquals(5, amount.end());
  }

  @Test
  void looksOnlyIntoTheRange() {
    Document document = RealLanguage.document("৫টি ড্রোন ও ৬টি ট্যাংক");

    List<Amount> amounts = quantities.in(document, 3, document.tokenCount());

    assertEquals("৬টি", amounts.get(0).quantity().text());
    assertEquals(1, amounts.size());
  }

  @Test
  void boundsWhatIsTooLarge() {
    assertEquals(1e18, first("৯".repeat(400) + " কোটি কোটি").quantity().value());
  }

  private void assertFirst(Amount.Kind kind, String text, String words, double value, String unit) {
    Amount amount = first(text);
    String expected = String.format(Locale.ROOT, "%s %s %.3f %s", kind, words, value, unit);
    assertEquals(
        expected.replace(" null", " "),
        String.format(
            Locale.ROOT,
            "%s %s %.3f %s",
            amount.kind(),
            amount.quantity().text(),
            amount.quantity().value(),
            amount.quantity().unit()));
  }

  private static boolean isAmount(Amount amount) {
    return amount.kind() != Amount.Kind.OTHER;
  }

  private Amount first(String text) {
    return in(text).get(0);
  }

  private List<Amount> in(String text) {
    Document document = RealLanguage.document(text);
    return quantities.in(document, 0, document.tokenCount());
  }
}
