package org.jogsutra.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jogsutra.sequence.LabelSet.Transition;
import org.junit.jupiter.api.Test;

class CrfLabelSetTest {

  private final LabelSet labels =
      new LabelSet(
          List.of("O", "B-PER", "I-PER", "B-LOC", "LAW"),
          0,
          List.of(
              new Transition(2, 0),
              new Transition(1, 2),
              new Transition(0, 0),
              new Transition(0, 1)));

  @Test
  void numbersTransitionsByTheirSecondLabel() {
    assertEquals(0, labels.transition(0, 0));
    assertEquals(1, labels.transition(2, 0));
    assertEquals(2, labels.transition(0, 1));
    assertEquals(3, labels.transition(1, 2));
    assertTrue(labels.transition(2, 1) < 0);
    assertEquals(2, labels.end(0));
    assertEquals(labels.start(3), labels.end(3));
  }

  @Test
  void knowsWhatGoesOnWithAName() {
    assertEquals(2, labels.continuation(1));
    assertEquals(2, labels.continuation(2));
    assertEquals(4, labels.continuation(4));
    assertTrue(labels.continuation(0) < 0);
    assertTrue(labels.continuation(3) < 0);
  }

  @Test
  void rejectsWhatIsNoLabel() {
    List<Transition> wrong = List.of(new Transition(0, 2));
    assertThrows(
        IllegalArgumentException.class, () -> new LabelSet(List.of("O", "B-PER"), 0, wrong));
    assertThrows(IllegalArgumentException.class, () -> new LabelSet(List.of("O"), 1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new LabelSet(List.of(), 0, List.of()));
  }

  @Test
  void rejectsATransitionThatIsThereTwice() {
    List<Transition> twice = List.of(new Transition(0, 0), new Transition(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new LabelSet(List.of("O"), 0, twice));
  }
}
