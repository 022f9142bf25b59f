package org.jogsutra.facts;

import static org.jogsutra.facts.Stated.article;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Entity;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Certainty;
import org.jogsutra.model.Transfer.Status;
import org.junit.jupiter.api.Test;

class TransferCountsTest {

  private static final String SALE =
      "[country:RU রাশিয়া] [country:IN ভারতকে] [weapon:s-400 এস-৪০০] দিয়েছে বলে [person:rubio রুবিও] জানান।";
  private static final String SOLD = "1 SUPPLIES_WEAPON 2 weapon=3";

  @Test
  void isWhoSuppliesWhomWithWhat() {
    Transfer transfer = only(selling("a.txt", SOLD + " quantity=৫টি/5 date=2021-11"));
    assertEquals(List.of("Russia", "India", "S-400"), parties(transfer));
    assertEquals(
        new Transfer.Terms(Status.DELIVERED, Certainty.REPORTED, "5", "", "2021"),
        transfer.terms());
    assertEquals(List.of("a.txt"), transfer.sources().articleIds());
    assertEquals("", transfer.sources().comment());
  }

  @Test
  void buyingIsAnOrderWhereTheWordsSaySo() {
    assertEquals(
        List.of("-", "India", "S-400"), parties(only(selling("a.txt", "2 ACQUIRES_WEAPON 3"))));
    assertStatus(Status.DELIVERED, "2 ACQUIRES_WEAPON 3");
    assertStatus(Status.DELIVERED, "2 ACQUIRES_WEAPON 3 stage=delivered");
    assertStatus(Status.ORDERED, "2 ACQUIRES_WEAPON 3 stage=ordered");
    assertEquals(
        "2027",
        only(selling("a.txt", "2 ACQUIRES_WEAPON 3 stage=ordered date=2027-01"))
            .terms()
            .yearOrdered());
  }

  @Test
  void aWishToBuyIsNeitherOrderNorOffer() {
    assertStatus(Status.UNKNOWN, "2 ACQUIRES_WEAPON 3 modality=planned");
  }

  @Test
  void statusFollowsPolarityAndModality() {
    assertStatus(Status.DELIVERED, SOLD);
    assertStatus(Status.DELIVERED, SOLD + " modality=claimed");
    assertStatus(Status.DELIVERED, SOLD + " modality=historical");
    assertStatus(Status.OFFERED, SOLD + " modality=planned");
    assertStatus(Status.UNKNOWN, SOLD + " modality=possible");
    assertStatus(Status.DENIED, SOLD + " polarity=negated");
    assertStatus(Status.DENIED, SOLD + " polarity=negated modality=planned");
    assertStatus(Status.DELIVERED, SOLD + " modality=planned", SOLD, SOLD + " modality=possible");
  }

  @Test
  void aBuyerKnowsTheSellerOfTheSameSentence() {
    Transfer transfer = only(selling("a.txt", "2 ACQUIRES_WEAPON 3", SOLD));
    assertEquals(List.of("Russia", "India", "S-400"), parties(transfer));
    assertEquals(1, transfer.sources().articles());
    assertEquals(1, transfer.sources().evidence().size());
  }

  @Test
  void whatIsShotDownOrCapturedOrGivenByNobodyIsNoTransfer() {
    assertEquals(
        List.of(),
        transfers(
            selling(
                "a.txt",
                "1 INTERCEPTS 3",
                "1 CAPTURES 3",
                "1 ATTACKS 2 weapon=3",
                "- SUPPLIES_WEAPON - weapon=3")));
  }

  @Test
  void peopleOrganizationsAndPlacesStandForTheirCountries() {
    Analysis article =
        article(
            "a.txt",
            "",
            "[person:putin পুতিন] [place:kyiv কিয়েভকে] ও [org:rebels বিদ্রোহীদের] [weapon:drone ড্রোন] দিয়েছেন।",
            "1 SUPPLIES_WEAPON 2 weapon=4",
            "1 SUPPLIES_WEAPON 3 weapon=4");
    assertEquals(
        List.of(List.of("Russia", "Ukraine", "drone"), List.of("Russia", "বিদ্রোহী", "drone")),
        transfers(article).stream().map(TransferCountsTest::parties).toList());
  }

  @Test
  void withinACountryTheyStandForThemselves() {
    Analysis article =
        article(
            "a.txt",
            "",
            "[org:kremlin ক্রেমলিন] [place:kursk কুরস্কে] [weapon:drone ড্রোন] দিয়েছে।",
            "1 SUPPLIES_WEAPON 2 weapon=3");
    assertEquals(List.of("Kremlin", "Kursk", "drone"), parties(only(article)));
  }

  @Test
  void certaintyGrowsWithTheArticlesThatVouchForIt() {
    assertCertainty(Certainty.CLAIMED, selling("a.txt", SOLD + " modality=claimed"));
    assertCertainty(Certainty.CLAIMED, selling("a.txt", SOLD + " modality=planned source=4"));
    assertCertainty(Certainty.CLAIMED, selling("a.txt", SOLD + " modality=possible"));
    assertCertainty(Certainty.REPORTED, selling("a.txt", SOLD, SOLD));
    assertCertainty(Certainty.CONFIRMED, selling("a.txt", SOLD), selling("b.txt", SOLD));
    assertCertainty(
        Certainty.REPORTED,
        selling("a.txt", SOLD + " modality=claimed"),
        selling("b.txt", SOLD),
        selling("c.txt", SOLD + " modality=possible"));
  }

  @Test
  void whatOneAffirmsAndAnotherDeniesIsDisputed() {
    Transfer transfer =
        only(
            selling("a.txt", SOLD + " modality=claimed source=4 attribution=রুবিও"),
            selling("b.txt", SOLD),
            selling("c.txt", SOLD + " polarity=negated source=1"),
            selling("d.txt", SOLD + " polarity=negated attribution=কর্মকর্তারা"));
    assertAll(
        () -> assertEquals(Certainty.DISPUTED, transfer.terms().certainty()),
        () -> assertEquals(Status.DELIVERED, transfer.terms().status()),
        () ->
            assertEquals(
                "denied by Russia, কর্মকর্তারা; claimed by Rubio", transfer.sources().comment()),
        () ->
            assertEquals(
                List.of("a.txt#0", "b.txt#0", "c.txt#0"),
                transfer.sources().evidence().stream()
                    .map(evidence -> evidence.substring(0, 7))
                    .toList()));
  }

  @Test
  void aDenialWithoutAWeaponDisputesEachWeapon() {
    List<Transfer> transfers =
        transfers(selling("a.txt", SOLD), selling("b.txt", "1 SUPPLIES_WEAPON 2 polarity=negated"));
    assertEquals(
        List.of(
            List.of("Russia", "India", "-", Status.DENIED, Certainty.DISPUTED),
            List.of("Russia", "India", "S-400", Status.DELIVERED, Certainty.DISPUTED)),
        transfers.stream()
            .map(
                transfer ->
                    Stream.concat(
                            parties(transfer).stream(),
                            Stream.of(transfer.terms().status(), transfer.terms().certainty()))
                        .toList())
            .toList());
  }

  @Test
  void tellsTheYearsAsRegistersDo() {
    Transfer transfer =
        only(
            selling("a.txt", SOLD + " date=2023-05-02/2023-05-04"),
            selling("b.txt", SOLD + " date=2019"),
            selling("c.txt", SOLD + " date=soon"));
    assertEquals("2019-2023", transfer.terms().yearDelivered());
    assertEquals("", transfer.terms().yearOrdered());
  }

  @Test
  void tellsDifferentQuantitiesOnce() {
    Transfer transfer =
        only(
            selling("a.txt", SOLD + " quantity=৫টি/5"),
            selling("b.txt", SOLD + " quantity=পাঁচটি/5"),
            selling("c.txt", SOLD + " quantity=৫৪০কোটি/5400000000/USD"),
            selling("d.txt", SOLD + " quantity=অসংখ্য/NaN"));
    assertEquals("5; 5400000000 USD; অসংখ্য", transfer.terms().quantity());
  }

  @Test
  void listsTheFirstTwentyArticlesAndCountsAll() {
    Analysis[] articles =
        IntStream.range(0, 30)
            .mapToObj(i -> selling("%02d.txt".formatted(i), SOLD))
            .toArray(Analysis[]::new);
    Transfer transfer = only(articles);
    assertEquals(30, transfer.sources().articles());
    assertEquals(20, transfer.sources().articleIds().size());
    assertEquals("19.txt", transfer.sources().articleIds().get(19));
    assertEquals(3, transfer.sources().evidence().size());
  }

  private static void assertStatus(Status expected, String... relations) {
    assertEquals(expected, only(selling("a.txt", relations)).terms().status());
  }

  private static void assertCertainty(Certainty expected, Analysis... articles) {
    assertEquals(expected, only(articles).terms().certainty());
  }

  private static Analysis selling(String id, String... relations) {
    return article(id, "2025", SALE, relations);
  }

  private static List<String> parties(Transfer transfer) {
    return Stream.of(
            transfer.parties().supplier(),
            transfer.parties().recipient(),
            transfer.parties().weapon())
        .map(TransferCountsTest::name)
        .toList();
  }

  private static String name(Optional<Entity> entity) {
    return entity.map(Names::of).orElse("-");
  }

  private static Transfer only(Analysis... articles) {
    List<Transfer> transfers = transfers(articles);
    assertEquals(1, transfers.size(), transfers::toString);
    return transfers.get(0);
  }

  private static List<Transfer> transfers(Analysis... articles) {
    var counts = new TransferCounts(Stated::known);
    Stream.of(articles).map(StatedRelation::of).forEach(counts::add);
    return counts.transfers();
  }
}
