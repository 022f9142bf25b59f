package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | GLUED",
        "\" \" | SPACE",
        "\" \u00A0\" | SPACE",
        "' | APOSTROPHE",
        "’ | APOSTROPHE",
        "- | HYPHEN",
        "/ | HYPHEN",
        "– | HYPHEN",
        "\" -\" | HYPHEN",
        "\"- \" | BREAK",
        "\" - \" | BREAK",
        "-- | BREAK",
        "\",\" | COMMA",
        "\", \" | COMMA",
        "\" ,\" | BREAK",
        "। | BREAK",
        "\"\n\" | BREAK",
      })
  void tellsWhatStandsBetween(String signs, Gap gap) {
    assertEquals(gap, Gap.of("ক" + signs + "খ", 1, 1 + signs.length()));
  }
}
