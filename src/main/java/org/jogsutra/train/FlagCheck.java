package org.jogsutra.train;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that a classifier was trained with flags that {@code sequence} can do: each of the several
 * hundred flags has its default but for those named here.
 */
final class FlagCheck {

  /** Flags that matter to training alone, or to reading and writing files. */
  private static final Set<String> TRAINING =
      Set.of(
          "map",
          "trainFile",
          "trainFiles",
          "trainFileList",
          "testFile",
          "testFiles",
          "serializeTo",
          "loadClassifier",
          "readerAndWriter",
          "props",
          "inputEncoding",
          "useQN",
          "useOWLQN",
          "QNsize",
          "maxQNItr",
          "tolerance",
          "sigma",
          "epsilon",
          "priorLambda",
          "priorType",
          "featureDiffThresh",
          "numTimesPruneFeatures",
          "saveFeatureIndexToDisk",
          "printClassifier",
          "useObservedSequencesOnly",
          "multiThreadGrad",
          "splitDocuments",
          "deleteBlankLines",
          "entitySubclassification",
          "retainEntitySubclassification",
          "evaluateIters",
          "suppressTestDebug",
          "multiThreadClassifier",
          "maxAdditionalKnownLCWords",
          "useKnownLCWords",
          "intern",
          "intern2",
          "cacheNGrams",
          "phraseGazettes",
          "gazettes",
          "removeBackgroundSingletonFeatures",
          "featureCountThresh",
          "terminateOnEvalImprovement",
          "maxDocSize");

  /** Flags that decide which features there are, all of them implemented. */
  private static final Set<String> FEATURES =
      Set.of(
          "useClassFeature",
          "useWord",
          "useNGrams",
          "noMidNGrams",
          "maxNGramLeng",
          "usePrev",
          "useNext",
          "useDisjunctive",
          "disjunctionWidth",
          "useSequences",
          "usePrevSequences",
          "useLongSequences",
          "useDistSim",
          "distSimLexicon",
          "casedDistSim",
          "unknownWordDistSimClass",
          "maxLeft",
          "useTypeSeqs",
          "useTypeSeqs2",
          "useTypeSeqs3",
          "backgroundSymbol");

  private FlagCheck() {}

  /**
   * Checks all flags.
   *
   * @throws IllegalArgumentException that names the flags that are not implemented
   */
  static void check(SeqClassifierFlags flags) {
    List<String> wrong = new ArrayList<>();
    SeqClassifierFlags defaults = new SeqClassifierFlags();
    for (Field field : SeqClassifierFlags.class.getFields()) {
      String name = field.getName();
      boolean known = TRAINING.contains(name) || FEATURES.contains(name);
      if (!known && !Modifier.isStatic(field.getModifiers()) && differs(field, flags, defaults)) {
        wrong.add(name + "=" + value(field, flags));
      }
    }
    if (flags.useNGrams && !flags.noMidNGrams) {
      wrong.add("noMidNGrams=false");
    }
    if (flags.useNGrams && flags.maxNGramLeng < 0) {
      wrong.add("maxNGramLeng=" + flags.maxNGramLeng);
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException("flags that are not implemented: " + wrong);
    }
  }

  private static boolean differs(
      Field field, SeqClassifierFlags flags, SeqClassifierFlags defaults) {
    return !Objects.deepEquals(value(field, flags), value(field, defaults));
  }

  private static Object value(Field field, SeqClassifierFlags flags) {
    try {
      Object value = field.get(flags);
      return value == null ? "" : value;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }
}
