package org.jogsutra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jogsutra.evaluate.Finding;
import org.jogsutra.evaluate.Labeled;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.evaluate.Scheme;

/**
 * An annotated file and what the methods found in it.
 *
 * @param findings by method, for each sentence
 */
record EvaluatedFile(
    String name,
    Scheme scheme,
    List<LabeledSentence> sentences,
    Map<String, List<List<Finding>>> findings) {

  /** Returns how often the file has types that the program does not know, by type. */
  Map<String, Integer> leftOut() {
    Map<String, Integer> leftOut = new TreeMap<>();
    sentences.stream()
        .flatMap(sentence -> sentence.spans().stream())
        .map(Labeled::type)
        .filter(type -> scheme.typeOf(type).isEmpty())
        .forEach(type -> leftOut.merge(type, 1, Integer::sum));
    return leftOut;
  }
}
