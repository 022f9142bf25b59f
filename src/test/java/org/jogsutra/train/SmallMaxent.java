package org.jogsutra.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import org.jogsutra.sequence.BeamLabels;
import org.jogsutra.sequence.MaxentModel;
import org.jogsutra.sequence.MaxentWeights;

/** A maximum entropy model trained in a second, with OpenNLP's decoder of the same weights. */
final class SmallMaxent {

  private final MaxentWeights weights;
  private final MaxentModel model;
  private final NameFinderME finder;

  SmallMaxent(String settings) {
    try {
      this.weights = trainer(settings).train(sentences());
      this.model = new MaxentModel(weights);
      this.finder = new NameFinderME(MaxentConverter.finder(weights, features()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MaxentTrainer trainer(String settings) throws IOException {
    Properties properties = SmallCrf.properties(settings);
    return new MaxentTrainer(properties, features());
  }

  private static byte[] features() throws IOException {
    return Files.readAllBytes(Path.of("models/maxent-bn.xml"));
  }

  static List<LabeledTokens> sentences() {
    return SmallCrf.sentences().stream()
        .map(sentence -> new LabeledTokens(sentence.tokens(), sentence.labels()))
        .toList();
  }

  MaxentWeights weights() {
    return weights;
  }

  /** Returns the labels by our decoder. */
  List<String> labels(List<String> tokens) {
    return Arrays.stream(beam(tokens).labels()).mapToObj(model.labels()::get).toList();
  }

  BeamLabels beam(List<String> tokens) {
    return model.labels(LabeledSentence.sequence(tokens));
  }

  /** Returns the labels by OpenNLP's decoder. */
  List<String> expected(List<String> tokens) {
    finder.clearAdaptiveData();
    String[] outcomes =
        new BioCodec().encode(finder.find(tokens.toArray(new String[0])), tokens.size());
    return Arrays.stream(outcomes).map(SmallMaxent::label).toList();
  }

  /** Returns how probable OpenNLP's decoder takes the label of each token of the last sentence. */
  double[] expectedProbabilities() {
    return finder.probs();
  }

  private static String label(String outcome) {
    return outcome.equals("other")
        ? "O"
        : (outcome.endsWith("-start") ? "B-" : "I-") + outcome.replaceAll("-.*", "");
  }
}
