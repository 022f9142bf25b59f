package org.jogsutra.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;

/**
 * Counts how often mentions of a score are right, by type and methods, on text that no model was
 * trained on; of it comes the table of confidence. Used by one thread.
 */
public final class ConfidenceCounts {

  /** A range of scores must hold so many mentions to stand by itself. */
  private static final int ENOUGH = 25;

  /** So many mentions that are right half of the time are added to each range. */
  private static final double DOUBT = 1;

  private final int rarest;
  private final Map<String, List<Counted>> counted = new TreeMap<>();

  private record Counted(double score, boolean right) {}

  public ConfidenceCounts() {
    this(ENOUGH);
  }

  /** Creates counts that rate kinds of mention of which there are at least so many. */
  ConfidenceCounts(int rarest) {
    this.rarest = rarest;
  }

  /** Adds what was found in a sentence, scores not yet turned into confidences. */
  public void add(LabeledSentence sentence, List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean disputed =
          sentence.spans().stream()
              .anyMatch(name -> name.optional() && name.span().overlaps(mention.span()));
      if (!disputed) {
        boolean right =
            sentence.spans().stream()
                .anyMatch(
                    name ->
                        name.span().equals(mention.span())
                            && name.type().equals(mention.type().name()));
        counted
            .computeIfAbsent(kind(mention), unseen -> new ArrayList<>())
            .add(new Counted(mention.origin().confidence(), right));
      }
    }
  }

  private static String kind(Mention mention) {
    EntityType type = mention.type();
    Set<Method> methods = mention.origin().methods();
    return type
        + "\t"
        + methods.stream()
            .sorted()
            .map(method -> method.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("+"));
  }

  /**
   * Returns the lines of the table, with how many mentions each rests on. Of what is too rare to be
   * rated it has none.
   */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    counted.forEach(
        (kind, all) -> {
          if (all.size() >= rarest) {
            addRows(kind, all, lines);
          }
        });
    return lines;
  }

  private static void addRows(String kind, List<Counted> all, List<String> lines) {
    List<Counted> sorted = all.stream().sorted(Comparator.comparing(Counted::score)).toList();
    int begin = 0;
    while (begin < sorted.size()) {
      int end = rangeEnd(sorted, begin);
      List<Counted> range = sorted.subList(begin, end);
      double right = range.stream().filter(Counted::right).count();
      double precision = (right + DOUBT / 2) / (range.size() + DOUBT);
      double from = begin == 0 ? 0 : range.get(0).score();
      lines.add(
          String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%d", kind, from, precision, range.size()));
      begin = end;
    }
  }

  /** Mentions of one score stay together, and too few go to the range before. */
  private static int rangeEnd(List<Counted> sorted, int begin) {
    int end = Math.min(sorted.size(), begin + ENOUGH);
    while (end < sorted.size() && sorted.get(end).score() == sorted.get(end - 1).score()) {
      end++;
    }
    return sorted.size() - end < ENOUGH ? sorted.size() : end;
  }
}
