package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Sentence;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.Decoder;
import org.jogsutra.sequence.Marginals;
import org.jogsutra.sequence.SequenceTokens;

/**
 * Finds names by a conditional random field, names that no table has among them. Immutable, shared
 * by threads.
 */
final class StatisticalTagger {

  private final CrfModel model;
  private final List<String> labels;

  StatisticalTagger(CrfModel model) {
    this.model = model;
    this.labels = model.labels();
  }

  /** Returns what the model takes for names, in reading order; none overlaps another. */
  List<Guess> guesses(Document document) {
    List<Guess> guesses = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.firstToken() < sentence.endToken()) {
        add(SequenceTokens.of(document, sentence), guesses);
      }
    }
    return guesses;
  }

  private void add(SequenceTokens sentence, List<Guess> guesses) {
    Decoder decoder = model.decoder(sentence);
    List<String> tags = new ArrayList<>();
    for (int label : decoder.labels()) {
      tags.add(labels.get(label));
    }
    if (tags.stream().anyMatch(tag -> !tag.equals("O"))) {
      addSpans(sentence, tags, decoder.marginals(), guesses);
    }
  }

  private void addSpans(
      SequenceTokens sentence, List<String> tags, Marginals marginals, List<Guess> guesses) {
    int at = 0;
    while (at < tags.size()) {
      int end = at + 1;
      if (!tags.get(at).equals("O")) {
        String kind = tags.get(at).substring(2);
        while (end < tags.size() && tags.get(end).equals("I-" + kind)) {
          end++;
        }
        double probability = marginals.spanProbability(at, end, labels.indexOf(tags.get(at)));
        if (!sentence.isSign(at) && !sentence.isSign(end - 1)) {
          guesses.add(guess(sentence.token(at), sentence.token(end - 1) + 1, kind, probability));
        }
      }
      at = end;
    }
  }

  private static Guess guess(int first, int end, String kind, double probability) {
    Set<EntityType> types =
        switch (kind) {
          case "PER" -> EnumSet.of(EntityType.PERSON);
          case "LOC" -> EnumSet.of(EntityType.COUNTRY, EntityType.PLACE);
          default -> EnumSet.of(EntityType.valueOf(kind));
        };
    return new Guess(first, end, types, probability, Method.CRF);
  }
}
