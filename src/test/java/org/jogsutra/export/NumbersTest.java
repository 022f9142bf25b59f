package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"0,0.0", "3,3.0", "-1,-1.0", "0.1234567,0.123457", "1e9,1000000000.0", "-0.0,0.0"})
  void decimalsArePlain(double value, String expected) {
    assertEquals(expected, Numbers.decimal(value));
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
