package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "putin, putin, 1",
    "putin, puten, 0.8",
    "putin, putins, 0.8333333333333334",
    "putin, utin, 0.8",
    "kitten, sitting, 0.5714285714285714",
    "ab, ba, 0",
    "putin, '', 0",
    "'', '', 1",
  })
  void countsWhatIsChangedPutInOrLeftOut(String one, String other, double similarity) {
    assertEquals(similarity, EditDistance.similarity(one, other), 1e-12);
  }

  @Test
  void staysFastOnLongNames() {
    String name = "putin ".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(20), () -> assertEquals(1, EditDistance.similarity(name, name + "x")));
  }

  @Property(tries = 300)
  void isTheSameEitherWayAndOneForTheSame(@ForAll String one, @ForAll String other) {
    double similarity = EditDistance.similarity(one, other);
    assertEquals(similarity, EditDistance.similarity(other, one));
    assertTrue(similarity >= 0 && similarity <= 1);
    assertEquals(1, EditDistance.similarity(one, one));
  }

  @Property(tries = 300)
  void oneMoreLetterIsOneChange(@ForAll @AlphaChars @StringLength(max = 90) String name) {
    double length = name.length() + 1;
    assertEquals(1 - 1 / length, EditDistance.similarity(name, name + "x"), 1e-12);
  }
}
