package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jogsutra.OrderedWork.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  private final Interruption interruption = new Interruption();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsOnResultsInTheOrderOfTheItems(int threads) throws IOException {
    List<Integer> results = new ArrayList<>();
    new OrderedWork(threads, interruption)
        .forEach(Items.of(NUMBERS), OrderedWorkTest::slowSquare, results::add);
    assertEquals(NUMBERS.stream().map(i -> i * i).toList(), results);
  }

  @Test
  void doesNothingForNoItems() throws IOException {
    new OrderedWork(2, interruption)
        .forEach(
            Items.of(List.<Integer>of()),
            i -> i,
            result -> {
              throw new IOException("no result");
            });
  }

  @Test
  void worksOnFewItemsAheadOfWhoTakesTheResults() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    new OrderedWork(2, interruption)
        .forEach(
            Items.of(NUMBERS),
            i -> begun.incrementAndGet(),
            result -> ahead.add(begun.get() - ahead.size()));
    assertTrue(ahead.stream().allMatch(items -> items <= 17), ahead::toString);
  }

  @Test
  void endsBetweenTwoResultsWhenSomebodyWishesIt() throws IOException {
    List<Integer> results = new ArrayList<>();
    new OrderedWork(2, interruption)
        .forEach(
            Items.of(NUMBERS),
            i -> i,
            result -> {
              results.add(result);
              if (results.size() == 40) {
                interruption.wish();
              }
            });
    assertEquals(NUMBERS.subList(0, 40), results);
  }

  @Test
  void handsOnWhatTheSinkThrows() {
    var full = new IOException("no space left on device");
    var failure =
        assertThrows(
            IOException.class,
            () ->
                new OrderedWork(2, interruption)
                    .forEach(
                        Items.of(NUMBERS),
                        i -> i,
                        result -> {
                          throw full;
                        }));
    assertSame(full, failure);
  }

  @Test
  void handsOnWhatTheItemsThrow() {
    var gone = new IOException("the database is gone");
    Items<Integer> items =
        new Items<>() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Integer next() throws IOException {
            throw gone;
          }
        };
    var failure =
        assertThrows(
            IOException.class,
            () -> new OrderedWork(2, interruption).forEach(items, i -> i, result -> {}));
    assertSame(gone, failure);
  }

  @Test
  void aFaultInTheWorkIsAFault() {
    var failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                new OrderedWork(2, interruption)
                    .forEach(Items.of(NUMBERS), i -> 1 / (i - 3), result -> {}));
    assertTrue(failure.getCause() instanceof ArithmeticException, failure::toString);
  }

  @Test
  void aWishIsHeardByWhomItHurriesBeforeAndAfter() {
    List<String> heard = new ArrayList<>();
    interruption.hurry(() -> heard.add("before"));
    assertEquals(List.of(), heard);
    interruption.wish();
    interruption.hurry(() -> heard.add("after"));
    assertEquals(List.of("before", "after"), heard);
    assertTrue(interruption.isWished());
  }

  /** The later of two is often done first. */
  private static int slowSquare(int number) {
    try {
      TimeUnit.MICROSECONDS.sleep(number % 2 == 0 ? 300 : 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number * number;
  }
}
