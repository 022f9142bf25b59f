package org.jogsutra.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenClassTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ঢাকা", "১২", "১৯৭১", "১২৩", "এফ-১৬", "a12", "1-2-3", "1/2/3", "1,234", "1.234", "A",
        "NATO", "A.", "Nato", "nato", "iPad", "।", "カタ", "カー", "ひら", "漢", "漢ひ", "𐐀", "-", "২৫তম"
      })
  void isThatOfOpenNlp(String token) {
    assertEquals(FeatureGeneratorUtil.tokenFeature(token), TokenClass.of(token));
  }

  @Property
  void isThatOfOpenNlpForAnyToken(@ForAll("tokens") String token) {
    assertEquals(FeatureGeneratorUtil.tokenFeature(token), TokenClass.of(token));
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(6),
        Arbitraries.strings()
            .withChars("কা১২aAÄ1234-/,.ひカー漢。\uD801\uDC00")
            .ofMinLength(1)
            .ofMaxLength(6));
  }
}
