package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Sentence;
import org.jogsutra.sequence.BeamLabels;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.Decoder;
import org.jogsutra.sequence.MaxentModel;
import org.jogsutra.sequence.SequenceTokens;

/**
 * Finds names by a trained model, names that no table has among them. Immutable, shared by threads.
 */
final class StatisticalTagger {

  private final List<String> labels;
  private final Function<SequenceTokens, Labeling> model;
  private final Method method;

  /** What a model makes of a sentence. */
  private interface Labeling {

    int[] labels();

    /** Returns how probable it is that just these tokens are a name of their kind. */
    double probability(int first, int end);
  }

  StatisticalTagger(CrfModel model) {
    this.labels = model.labels();
    this.model = sentence -> labeling(model.decoder(sentence));
    this.method = Method.CRF;
  }

  StatisticalTagger(MaxentModel model) {
    this.labels = model.labels();
    this.model = sentence -> labeling(model.labels(sentence));
    this.method = Method.MAXENT;
  }

  private static Labeling labeling(Decoder decoder) {
    int[] labels = decoder.labels();
    return new Labeling() {
      @Override
      public int[] labels() {
        return labels;
      }

      @Override
      public double probability(int first, int end) {
        return decoder.spanProbability(first, end, labels[first]);
      }
    };
  }

  private static Labeling labeling(BeamLabels labels) {
    return new Labeling() {
      @Override
      public int[] labels() {
        return labels.labels();
      }

      @Override
      public double probability(int first, int end) {
        boolean last = end == labels.labels().length;
        return labels.spanProbability(first, end) * (last ? 1 : labels.probability(end));
      }
    };
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
    Labeling labeling = model.apply(sentence);
    List<String> tags = new ArrayList<>();
    for (int label : labeling.labels()) {
      tags.add(labels.get(label));
    }
    int at = 0;
    while (at < tags.size()) {
      int end = spanEnd(tags, at);
      if (!tags.get(at).equals("O") && !sentence.isSign(at) && !sentence.isSign(end - 1)) {
        double probability = labeling.probability(at, end);
        String kind = tags.get(at).substring(2);
        guesses.add(
            new Guess(
                sentence.token(at), sentence.token(end - 1) + 1, types(kind), probability, method));
      }
      at = end;
    }
  }

  private static int spanEnd(List<String> tags, int begin) {
    int end = begin + 1;
    if (!tags.get(begin).equals("O")) {
      String inside = "I-" + tags.get(begin).substring(2);
      while (end < tags.size() && tags.get(end).equals(inside)) {
        end++;
      }
    }
    return end;
  }

  private static Set<EntityType> types(String kind) {
    return switch (kind) {
      case "PER" -> EnumSet.of(EntityType.PERSON);
      case "LOC" -> EnumSet.of(EntityType.COUNTRY, EntityType.PLACE);
      default -> EnumSet.of(EntityType.valueOf(kind));
    };
  }
}
