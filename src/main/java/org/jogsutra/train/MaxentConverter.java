package org.jogsutra.train;

import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jogsutra.sequence.MaxentWeights;

/**
 * Makes our weights of OpenNLP's model, and a model of OpenNLP's of our weights.
 *
 * <p>The latter also mends what OpenNLP gets wrong: a {@code QNModel} adds its scores to what the
 * beam search's array still holds of the token before, so that a sentence's labels depend on the
 * sentences before it (seen in 2.5.11). With the same weights a {@code GISModel} clears the array.
 */
final class MaxentConverter {

  private static final String MODEL = "nameFinder.model";

  private MaxentConverter() {}

  /** Returns the rounded weights of a model of maximum entropy. */
  static MaxentWeights weights(TokenNameFinderModel finder) throws InvalidObjectException {
    Object artifact = finder.getArtifact(MODEL);
    if (!(artifact instanceof GISModel) && !(artifact instanceof QNModel)) {
      throw new InvalidObjectException("a model of maximum entropy is needed");
    }
    AbstractModel model = (AbstractModel) artifact;
    List<String> outcomes = new ArrayList<>();
    for (int outcome = 0; outcome < model.getNumOutcomes(); outcome++) {
      outcomes.add(model.getOutcome(outcome));
    }
    Map<String, float[]> features = new HashMap<>();
    ((Map<?, ?>) model.getDataStructures()[1])
        .forEach(
            (name, context) ->
                features.put((String) name, row((Context) context, outcomes.size())));
    return MaxentWeights.rounded(outcomes, features);
  }

  private static float[] row(Context context, int outcomes) {
    float[] row = new float[outcomes];
    for (int i = 0; i < context.getOutcomes().length; i++) {
      row[context.getOutcomes()[i]] = (float) context.getParameters()[i];
    }
    return row;
  }

  /** Returns what OpenNLP decodes with the weights. */
  static TokenNameFinderModel finder(MaxentWeights weights, byte[] features) {
    String[] names = weights.features().keySet().toArray(new String[0]);
    Context[] contexts =
        weights.features().values().stream().map(MaxentConverter::context).toArray(Context[]::new);
    String[] outcomes = weights.outcomes().toArray(new String[0]);
    TokenNameFinderFactory factory = new TokenNameFinderFactory(features, Map.of(), new BioCodec());
    return new TokenNameFinderModel(
        "bn",
        new GISModel(contexts, names, outcomes),
        NameFinderME.DEFAULT_BEAM_SIZE,
        features,
        Map.of(),
        Map.of(),
        new BioCodec(),
        factory);
  }

  private static Context context(float[] row) {
    int[] outcomes = new int[row.length];
    double[] weights = new double[row.length];
    for (int outcome = 0; outcome < row.length; outcome++) {
      outcomes[outcome] = outcome;
      weights[outcome] = row[outcome];
    }
    return new Context(outcomes, weights);
  }
}
