package org.jogsutra.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.jogsutra.sequence.MaxentWeights;

/**
 * Trains a maximum entropy model with OpenNLP. The same sentences, settings and features give the
 * same weights, and so the same file; OpenNLP's own file would have the time in it.
 */
public final class MaxentTrainer {

  private static final String LANGUAGE = "bn";

  private final Properties settings;
  private final byte[] features;

  /**
   * Creates a trainer.
   *
   * @param settings OpenNLP's training parameters; the algorithm must be one of maximum entropy
   * @param features OpenNLP's description of features in XML, of those our decoder knows
   */
  public MaxentTrainer(Properties settings, byte[] features) {
    this.settings = new Properties();
    this.settings.putAll(settings);
    this.features = features.clone();
  }

  /** Returns the trained weights. */
  public MaxentWeights train(List<LabeledTokens> sentences) throws IOException {
    List<NameSample> samples = sentences.stream().map(MaxentTrainer::sample).toList();
    TrainingParameters parameters = new TrainingParameters();
    settings.stringPropertyNames().forEach(key -> parameters.put(key, settings.getProperty(key)));
    TokenNameFinderModel model =
        NameFinderME.train(
            LANGUAGE,
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory(features, Map.of(), new BioCodec()));
    return MaxentConverter.weights(model);
  }

  private static NameSample sample(LabeledTokens sentence) {
    String[] tokens = sentence.tokens().toArray(new String[0]);
    return new NameSample(tokens, spans(sentence.labels()), true);
  }

  private static Span[] spans(List<String> labels) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < labels.size()) {
      int end = at + 1;
      if (!labels.get(at).equals(TrainingSentences.NO_NAME)) {
        String kind = labels.get(at).substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
          end++;
        }
        spans.add(new Span(at, end, kind));
      }
      at = end;
    }
    return spans.toArray(new Span[0]);
  }
}
