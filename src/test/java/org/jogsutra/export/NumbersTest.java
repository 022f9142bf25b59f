package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"0,0.0", "3,3.0", "-1,-1.0", "0.1234567,0.123457", "1e9,1000000000.0", "-0.0,0.0"})
  void decimalsArePlain(double value, String expected) {
    assertEquals(expected, Numbers.decimal(value));
  }

  @Property(tries = 20_000, seed = "1")
  void decimalsAreThoseOfExactArithmetic(@ForAll @DoubleRange(min = -2e6, max = 2e6) double value) {
    for (double number : new double[] {value, value / 1e6, Math.rint(value * 8) / 1e7}) {
      BigDecimal rounded =
          BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
      assertEquals(
          rounded.setScale(Math.max(1, rounded.scale())).toPlainString(), Numbers.decimal(number));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,0.0",
    "1,1.0",
    "0.05,0.05",
    "0.001,0.001",
    "0.00099996,1.0E-3",
    "0.0009,9.0E-4",
    "0.000123456,1.235E-4",
    "1.5e-300,1.5E-300",
    "4.9e-324,4.941E-324"
  })
  void probabilitiesKeepFourDigitsHoweverSmall(double value, String expected) {
    assertEquals(expected, Numbers.probability(value));
    assertEquals(
        value,
        Double.parseDouble(expected),
        Math.max(value * 0.001, 5e-7 * (value >= 0.001 ? 1 : 0)));
  }
}
