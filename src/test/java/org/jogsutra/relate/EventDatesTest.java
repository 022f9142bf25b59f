package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogsutra.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDatesTest {

  /** A Wednesday. */
  private static final String PUBLISHED = "2025-06-18";

  private final EventDates dates = new EventDates(RealLanguage.LANGUAGE);

  @ParameterizedTest
  @CsvSource({
    "২৭ মার্চ ২০২৫, 2025-03-27",
    "'২৭ মার্চ, ২০২৫', 2025-03-27",
    "'মার্চ ২৭, ২০২৫', 2025-03-27",
    "২৭ মার্চ ২০২৫ সালে, 2025-03-27",
    "২০২৫ সালের ২৭ মার্চ, 2025-03-27",
    "২০১৮ সালে, 2018",
    "২০১৮ সালের মে মাসে, 2018-05",
    "২০২২-এর ফেব্রুয়ারিতে, 2022-02",
    "মার্চ ২০২৫-এ, 2025-03",
    "২০১৪ থেকে ২০১৮ সালের মধ্যে, 2014/2018",
    "২০২৫ সালের ৫ ও ৬ মে, 2025-05-05/2025-05-06",
    "২০২৪ সালের নভেম্বর ও ডিসেম্বরে, 2024-11/2024-12",
    "গত ১০ জুন ২০২৪, 2024-06-10",
    "২১শে ফেব্রুয়ারি ১৯৫২, 1952-02-21",
    "পয়লা মার্চ দুই হাজার এক, 2001-03-01",
    "ফেব্রুয়ারির আঠারো ঊনিশ শো আটাত্তর, 1978-02-18",
    "১৪ বৈশাখ ১৪৩২, 2025-04-27",
    "27/03/2025, 2025-03-27",
    "২৭-০৩-২০২৫, 2025-03-27",
    "২৭.০৩.২০২৫, 2025-03-27",
    "2025-03-27, 2025-03-27",
    "5 March 2025, 2025-03-05",
    "'March 5, 2025', 2025-03-05",
  })
  void readsWhatTellsItsYear(String text, String date) {
    assertEquals(List.of(date), in(text, ""));
    assertEquals(List.of(date), in(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource({
    "চলতি বছরের জানুয়ারি ও ফেব্রুয়ারিতে, 2025-01/2025-02",
    "গত বছর, 2024",
    "গত বছরের নভেম্বরে, 2024-11",
    "গত বছরের ৫ নভেম্বর, 2024-11-05",
    "আগামী বছর, 2026",
    "গত মাসে, 2025-05",
    "এ মাসে, 2025-06",
    "আগামী মাসে, 2025-07",
    "গত মাসের ১৫ তারিখ, 2025-05-15",
    "গতকাল, 2025-06-17",
    "আজ, 2025-06-18",
    "আজ বুধবার, 2025-06-18",
    "আগামীকাল, 2025-06-19",
    "গত রাতে, 2025-06-17",
    "গত বুধবার, 2025-06-11",
    "এই বুধবার, 2025-06-18",
    "আগামী শুক্রবার, 2025-06-20",
    "গত ১০ জুন, 2025-06-10",
    "আগামী ৫ জানুয়ারি, 2026-01-05",
    "গত মার্চে, 2025-03",
    "গত জুনে, 2024-06",
    "এই জুনে, 2025-06",
    "দুই দিন আগে, 2025-06-16",
    "তিন মাস আগে, 2025-03",
    "পাঁচ বছর আগে, 2020",
  })
  void seesFromPublication(String text, String date) {
    assertEquals(List.of(date), in(text, PUBLISHED));
    assertEquals(List.of(), in(text, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "বুধবার, 2025-06-18, 2025-06-18",
    "রোববার রাতে, 2025-06-15, 2025-06-22",
    "১৬ জুন, 2025-06-16, 2026-06-16",
    "২০ জুন, 2024-06-20, 2025-06-20",
    "মার্চে, 2025-03, 2026-03",
    "মে মাসে, 2025-05, 2026-05",
    "পহেলা বৈশাখ, 2025-04-14, 2026-04-14",
    "আশ্বিনে, 2024-09/2024-10, 2025-09/2025-10",
    "২৯ ফেব্রুয়ারি, 2024-02-29, 2028-02-29",
    "১২ থেকে ১৫ মার্চ, 2025-03-12/2025-03-15, 2026-03-12/2026-03-15",
  })
  void givesTheLastAndTheNext(String text, String last, String next) {
    EventDate date = all(text, PUBLISHED).get(0);

    assertEquals(last, date.date());
    assertEquals(next, date.ifAhead());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "গত সপ্তাহে",
        "আগামী সপ্তাহের বুধবার",
        "কয়েক দিন আগে",
        "দেড় বছর আগে",
        "হামলার দুই দিন আগে",
        "গত দুই মাসে",
        "লং মার্চ",
        "২০২৫ সালের ৩১ জুন",
        "৩১-০৬-২০২৫",
        "২০০০ ড্রোন",
        "এ খবর",
        "",
      })
  void givesNothingForWhatIsNoDate(String text) {
    assertEquals(List.of(), in(text, PUBLISHED));
  }

  @Test
  void keepsTheDayFromTheAmountBehindIt() {
    assertEquals(List.of("2025-03"), in("মার্চে ৫ হাজার সেনা", PUBLISHED));
    assertEquals(List.of("2025-03-31"), in("৩১ মার্চ দুই হাজার সেনা", PUBLISHED));
  }

  @Test
  void seesMonthsFromAPublicationOfWhichTheMonthIsKnown() {
    assertEquals(List.of("2025-05"), in("গত মাসে", "2025-06"));
    assertEquals(List.of("2025-06-20"), in("২০ জুন", "2025-06"));
    assertEquals(List.of("2024"), in("গত বছর", "2025"));
    assertEquals(List.of(), in("গতকাল", "2025-06"));
    assertEquals(List.of(), in("২০ জুন", "2025"));
    assertEquals(List.of(), in("গত বছর", "soon"));
  }

  @Test
  void givesTheTokensOfTheWords() {
    EventDate date = all("রাশিয়া গত বছরের নভেম্বরে হামলা চালায়", PUBLISHED).get(0);

    assertEquals(1, date.first());
    assertEquals(4, date.end());
  }

  private List<String> in(String text, String published) {
    return all(text, published).stream().map(EventDate::date).toList();
  }

  private List<EventDate> all(String text, String published) {
    Document document = RealLanguage.document(text);
    return dates.in(document, 0, document.tokenCount(), published);
  }
}
