package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "০, 0",
    "৪২, 42",
    "42, 42",
    "३, 3",
    "৩.৫, 3.5",
    "1.25, 1.25",
    "'১,০০,০০০', 100000",
    "'১২,৩৪,৫৬,৭৮৯', 123456789",
    "'1,000', 1000",
    "'100,000,000', 100000000",
    "'1,000.5', 1000.5",
  })
  void readsDigits(String token, double value) {
    assertEquals(value, Digits.value(token).orElseThrow(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"১,২", "১২,১৩", "1234,000", "1,0000", "1.2.3", "১,০০,০০", "1,00", "1.000,5"})
  void refusesListsAndDates(String token) {
    assertEquals(OptionalDouble.empty(), Digits.value(token));
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 400, 10_000})
  void boundsTheValue(int digits) {
    assertEquals(Digits.LARGEST, Digits.value("9".repeat(digits)).orElseThrow());
  }
}
