package org.jogsutra.sequence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The labels of a model and which of them may follow which.
 *
 * <p>Labels are numbered as in {@link #names}. Transitions are numbered by their second label, then
 * by their first, so that all that lead to a label stand together.
 */
public final class LabelSet {

  static final int MAX_LABELS = 64;
  private static final int NONE = -1;

  /** One label after another. */
  public record Transition(int from, int to) {}

  private final List<String> names;
  private final int background;
  private final int[] from;
  private final int[] starts;
  private final int[] numbers;
  private final int[] continuations;

  /**
   * Creates a set of labels.
   *
   * @param background the label that is taken to be before the first token
   * @throws IllegalArgumentException if a number is not that of a label
   */
  public LabelSet(List<String> names, int background, List<Transition> transitions) {
    if (names.isEmpty() || names.size() > MAX_LABELS) {
      throw new IllegalArgumentException(names.size() + " labels");
    }
    this.names = List.copyOf(names);
    this.background = checked(background);
    this.from = new int[transitions.size()];
    this.starts = new int[names.size() + 1];
    this.numbers = new int[names.size() * names.size()];
    Arrays.fill(numbers, NONE);
    List<Transition> sorted =
        transitions.stream()
            .sorted(Comparator.comparingInt(Transition::to).thenComparingInt(Transition::from))
            .toList();
    sorted.forEach(this::add);
    for (int to = 0; to < names.size(); to++) {
      starts[to + 1] += starts[to];
    }
    this.continuations = names.stream().mapToInt(this::continuationOf).toArray();
  }

  private void add(Transition transition) {
    int place = checked(transition.from()) * names.size() + checked(transition.to());
    if (numbers[place] != NONE) {
      throw new IllegalArgumentException("twice: " + transition);
    }
    int number = Arrays.stream(starts).sum();
    numbers[place] = number;
    from[number] = transition.from();
    starts[transition.to() + 1]++;
  }

  private int checked(int label) {
    if (label < 0 || label >= names.size()) {
      throw new IllegalArgumentException("label " + label + " of " + names.size());
    }
    return label;
  }

  /** The inside of a name has the label I- where that is told from its begin, else the same. */
  private int continuationOf(String name) {
    if (name.equals(names.get(background))) {
      return NONE;
    }
    boolean marked = name.startsWith("B-") || name.startsWith("I-");
    return marked ? names.indexOf("I-" + name.substring(2)) : names.indexOf(name);
  }

  /** Returns the names of the labels, which are numbered from 0. */
  public List<String> names() {
    return names;
  }

  public int background() {
    return background;
  }

  /** Returns how many weights a row of a template has: one for each label or transition. */
  public int width(Template template) {
    return template.isEdge() ? transitions() : count();
  }

  int count() {
    return names.size();
  }

  int transitions() {
    return from.length;
  }

  /** Returns the number of a transition, or a negative number if there is none. */
  public int transition(int fromLabel, int toLabel) {
    return numbers[fromLabel * names.size() + toLabel];
  }

  /** Returns the first label of a transition. */
  int from(int transition) {
    return from[transition];
  }

  /** Returns the number of the first transition that leads to a label. */
  int start(int to) {
    return starts[to];
  }

  /** Returns the number after that of the last transition that leads to a label. */
  int end(int to) {
    return starts[to + 1];
  }

  /**
   * Returns the label of a token that goes on with the name whose last token has a label, or a
   * negative number if no name goes on.
   */
  int continuation(int label) {
    return continuations[label];
  }
}
