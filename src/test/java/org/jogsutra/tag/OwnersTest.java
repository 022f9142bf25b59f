package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;

class OwnersTest {

  private final SmallTagger tagger =
      SmallTagger.of(
          entry("country:RU", "রাশিয়া", "রুশ"),
          entry("country:US", "যুক্তরাষ্ট্র", "মার্কিন"),
          entry("country:CN", "চীন"),
          entry("country:ML", "?মালি"),
          place("place:moscow", "Moscow", "RU", "মস্কো"),
          place("place:wall", "Great Wall", "CN", "চীনের মহাপ্রাচীর"),
          entry("org:security-council-of-russia", "রাশিয়ার নিরাপত্তা পরিষদ"),
          entry("org:security-council-of-mali", "মালির নিরাপত্তা পরিষদ"),
          entry("org:moscow-council", "মস্কোর পরিষদ"),
          entry("org:united-nations-security-council", "নিরাপত্তা পরিষদ"),
          entry("org:senate", "মার্কিন সিনেট", "?সিনেট"),
          entry("org:pentagon", "পেন্টাগন", "মার্কিন প্রতিরক্ষা দপ্তর"),
          entry("org:russia-today", "রাশিয়া টুডে"));

  @Test
  void aCountryInTheGenitiveIsAMentionOfItsOwn() {
    tagger.assertTagged("[COUNTRY রাশিয়ার] [ORG নিরাপত্তা পরিষদ] বসেছে");
    Mention council = tagger.tag("রাশিয়ার নিরাপত্তা পরিষদ").get(1);
    assertEquals("org:security-council-of-russia", council.candidates().get(0).id().value());
    assertEquals(Role.GENITIVE, tagger.first("রাশিয়ার নিরাপত্তা পরিষদ").origin().role());
  }

  @Test
  void anOrganizationWithoutItsOwnerIsAnother() {
    tagger.assertTagged("[ORG নিরাপত্তা পরিষদ] বসেছে");
    tagger.assertNames("org:united-nations-security-council", "নিরাপত্তা পরিষদ বসেছে");
  }

  @Test
  void theOrganizationKeepsItsEnding() {
    tagger.assertTagged("[COUNTRY রাশিয়ার] [ORG নিরাপত্তা পরিষদের] সদস্য");
    assertEquals(Role.GENITIVE, tagger.tag("রাশিয়ার নিরাপত্তা পরিষদের").get(1).origin().role());
  }

  @Test
  void anAdjectiveIsAnOwnerWhereTheRestNamesTheOrganizationToo() {
    tagger.assertTagged(
        "[COUNTRY মার্কিন] [ORG সিনেটে] ভোট, [ORG মার্কিন প্রতিরক্ষা দপ্তর] জানায়");
    assertEquals("org:senate", tagger.tag("মার্কিন সিনেট").get(1).candidates().get(0).id().value());
  }

  @Test
  void aCountryInsideAProperNameIsPartOfIt() {
    tagger.assertTagged("[ORG রাশিয়া টুডে] জানায়");
  }

  @Test
  void onlyACountryIsAnOwner() {
    tagger.assertTagged("[ORG মস্কোর পরিষদ] জানায়");
  }

  @Test
  void anAmbiguousCountryIsNoOwner() {
    tagger.assertTagged("[ORG মালির নিরাপত্তা পরিষদ] জানায়");
  }

  @Test
  void onlyOrganizationsHaveOwners() {
    tagger.assertTagged("[PLACE চীনের মহাপ্রাচীর] দেখি");
  }
}
