package org.jogsutra;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jogsutra.RelationGold.Fact;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.tag.Marked.Mark;

/** Counts of relations found, wanted and right, with the errors in words. */
final class RelationScores {

  /** Counts of one relation type. */
  static final class Count {
    int hits;
    int found;
    int wanted;

    double precision() {
      return found == 0 ? 0 : (double) hits / found;
    }

    double recall() {
      return wanted == 0 ? 0 : (double) hits / wanted;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  final Map<String, Count> counts = new TreeMap<>();
  final Map<String, int[]> slots = new TreeMap<>();
  final Map<String, Integer> causes = new TreeMap<>();
  final StringBuilder errors = new StringBuilder();

  Count total() {
    Count total = new Count();
    counts
        .values()
        .forEach(
            count -> {
              total.hits += count.hits;
              total.found += count.found;
              total.wanted += count.wanted;
            });
    return total;
  }

  /** Locations are not marked, so they do not count. */
  void add(RelationGold item, List<Link> links, List<Relation> found) {
    List<Relation> relations =
        found.stream().filter(relation -> !relation.type().name().equals("LOCATED_IN")).toList();
    Set<Fact> open = new HashSet<>(item.facts());
    StringBuilder wrong = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (Relation relation : relations) {
      Optional<Fact> fact =
          item.facts().stream()
              .filter(
                  candidate ->
                      open.contains(candidate) && isHit(item, links, candidate, relation, true))
              .findFirst();
      if (fact.isEmpty()) {
        fact =
            item.facts().stream()
                .filter(
                    candidate ->
                        open.contains(candidate) && isHit(item, links, candidate, relation, false))
                .findFirst();
      }
      if (isOptional(item, relation) || fact.filter(item::isOptional).isPresent()) {
        fact.ifPresent(open::remove);
        continue;
      }
      if (fact.isEmpty() && !seen.add(describe(relation))) {
        continue;
      }
      Count count = count(relation.type().name());
      count.found++;
      if (fact.isPresent()) {
        count.hits++;
        count.wanted++;
        open.remove(fact.get());
        addSlots(item, links, fact.get(), relation, wrong);
      } else {
        String cause = cause(item, links, relation);
        causes.merge(cause, 1, Integer::sum);
        wrong.append("  false ").append(cause).append(": ").append(describe(relation)).append('\n');
      }
    }
    for (Fact fact : open) {
      if (!item.isOptional(fact)) {
        count(fact.relation()).wanted++;
        wrong.append("  missed ").append(fact).append('\n');
      }
    }
    if (wrong.length() > 0) {
      errors.append(item.marked().text()).append('\n').append(wrong).append('\n');
    }
  }

  private Count count(String relation) {
    return counts.computeIfAbsent(relation, unseen -> new Count());
  }

  private static boolean isOptional(RelationGold item, Relation relation) {
    return List.of(
            relation.participants().subject(),
            relation.participants().object(),
            relation.participants().weapon())
        .stream()
        .flatMap(Optional::stream)
        .anyMatch(
            link ->
                item.marked().marks().stream()
                    .anyMatch(
                        mark -> mark.optional() && mark.span().overlaps(link.mention().span())));
  }

  private static boolean isHit(
      RelationGold item, List<Link> links, Fact fact, Relation relation, boolean strict) {
    if (!fact.relation().equals(relation.type().name())) {
      return false;
    }
    Relation.Participants who = relation.participants();
    boolean straight =
        is(item, links, fact.subject(), who.subject())
            && is(item, links, fact.object(), who.object());
    boolean turned =
        relation.type().symmetric()
            && is(item, links, fact.subject(), who.object())
            && is(item, links, fact.object(), who.subject());
    return (straight || turned)
        && (!strict
            || (is(item, links, fact.mention("weapon").orElse(0), who.weapon())
                && fact.polarity().equals(relation.claim().polarity().label())));
  }

  private static boolean is(RelationGold item, List<Link> links, int number, Optional<Link> link) {
    if (number == 0 || link.isEmpty()) {
      return number == 0 && link.isEmpty();
    }
    Mark mark = item.mark(number);
    return links.stream()
        .anyMatch(
            other ->
                other.entity().equals(link.get().entity())
                    && other.entity().type() == mark.type()
                    && other.mention().span().overlaps(mark.span()));
  }

  private void addSlots(
      RelationGold item, List<Link> links, Fact fact, Relation relation, StringBuilder wrong) {
    Relation.Participants who = relation.participants();
    if (fact.mention("weapon").isPresent()) {
      slot("weapon", is(item, links, fact.mention("weapon").get(), who.weapon()));
    }
    if (fact.mention("place").isPresent()) {
      slot("place", is(item, links, fact.mention("place").get(), who.place()));
    }
    Relation.Claim claim = relation.claim();
    boolean polarity = fact.polarity().equals(claim.polarity().label());
    boolean modality = fact.modality().equals(claim.modality().label());
    slot("polarity", polarity);
    slot("modality", modality);
    slot("polarity+modality", polarity && modality);
    boolean said = isSaid(item, links, fact, claim);
    slot("attribution", said);
    if (fact.keys().containsKey("attribution")) {
      slot("attribution where wanted", said);
    }
    if (!polarity || !modality || !said) {
      wrong.append("  claim ").append(fact).append(" != ").append(describe(relation)).append('\n');
    }
  }

  private static boolean isSaid(
      RelationGold item, List<Link> links, Fact fact, Relation.Claim claim) {
    String wanted = fact.keys().getOrDefault("attribution", "");
    if (wanted.matches("\\d+")) {
      return is(item, links, Integer.parseInt(wanted), claim.source());
    }
    return claim.source().isEmpty() && wanted.isEmpty() == claim.attribution().isEmpty();
  }

  private void slot(String name, boolean right) {
    int[] counts = slots.computeIfAbsent(name, unseen -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  private static String cause(RelationGold item, List<Link> links, Relation relation) {
    Relation.Participants who = relation.participants();
    if (item.facts().isEmpty()) {
      return "no-event";
    }
    for (Fact fact : item.facts()) {
      boolean same =
          is(item, links, fact.subject(), who.subject())
              && is(item, links, fact.object(), who.object());
      if (same) {
        return fact.relation().equals(relation.type().name()) ? "twice" : "type";
      }
      if (fact.relation().equals(relation.type().name())) {
        boolean subject = is(item, links, fact.subject(), who.subject());
        boolean object = is(item, links, fact.object(), who.object());
        if (subject || object) {
          return subject ? "object" : "subject";
        }
      }
    }
    return "event";
  }

  static String describe(Relation relation) {
    Relation.Participants who = relation.participants();
    return "%s %s %s weapon=%s place=%s %s %s by %s %s"
        .formatted(
            name(who.subject()),
            relation.type().name(),
            name(who.object()),
            name(who.weapon()),
            name(who.place()),
            relation.claim().polarity().label(),
            relation.claim().modality().label(),
            name(relation.claim().source()),
            relation.claim().attribution());
  }

  private static String name(Optional<Link> link) {
    return link.map(it -> it.mention().text()).orElse("-");
  }

  String table() {
    StringBuilder table =
        new StringBuilder(
            "| relation | wanted | found | precision | recall | F1 |\n|---|---|---|---|---|---|\n");
    counts.forEach((name, count) -> table.append(row(name, count)));
    table.append(row("all", total()));
    slots.forEach(
        (name, right) ->
            table.append(
                "%s %d of %d = %.3f%n"
                    .formatted(name, right[0], right[1], (double) right[0] / right[1])));
    return table.append("false by cause: ").append(causes).append('\n').toString();
  }

  private static String row(String name, Count count) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f | %.3f | %.3f |%n",
        name,
        count.wanted,
        count.found,
        count.precision(),
        count.recall(),
        count.f1());
  }
}
