package org.jogsutra;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jogsutra.evaluate.CorpusReader;
import org.jogsutra.evaluate.Evaluation;
import org.jogsutra.evaluate.Finding;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.evaluate.Scheme;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Article;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;

/** Measures what the program finds against annotated files. */
public final class Evaluations {

  /** A million sentences. */
  private static final int LARGEST_CORPUS = 256 << 20;

  /** What can be measured, in the order in which it is shown. */
  public static final List<String> METHODS = List.of("gazetteer", "crf", "maxent", "combined");

  private final Knowledge knowledge;
  private final Set<String> wanted;

  /** Creates evaluations of some of the {@link #METHODS}. */
  public Evaluations(Knowledge knowledge, Collection<String> wanted) {
    this.knowledge = knowledge;
    this.wanted = Set.copyOf(wanted);
  }

  /** Evaluates each file; those that cannot be used are told before the work begins. */
  public EvaluationReport of(List<Path> files) throws IOException {
    Map<String, List<LabeledSentence>> corpora = new LinkedHashMap<>();
    for (Path file : files) {
      corpora.put(file.toString(), new CorpusReader(LARGEST_CORPUS).read(file));
    }
    Map<String, Function<String, List<Mention>>> methods = methods();
    List<EvaluatedFile> evaluated = new ArrayList<>();
    for (Map.Entry<String, List<LabeledSentence>> corpus : corpora.entrySet()) {
      evaluated.add(evaluated(corpus.getKey(), corpus.getValue(), methods));
    }
    return new EvaluationReport(evaluated);
  }

  /** Each sentence is an article of its own. */
  private Map<String, Function<String, List<Mention>>> methods() throws IOException {
    Gazetteer gazetteer = new GazetteerFolder(knowledge.gazetteers()).read();
    Pipeline pipeline = new Pipeline(gazetteer, Models.read(knowledge.models()), new StageTimes());
    Map<String, Function<String, List<Mention>>> methods = new LinkedHashMap<>();
    methods.put("gazetteer", pipeline::byGazetteer);
    methods.put("crf", pipeline::byCrf);
    if (wanted.contains("maxent")) {
      methods.put("maxent", pipeline.by(Models.readMaxent(knowledge.models())));
    }
    methods.put(
        "combined",
        text ->
            pipeline.analyze(new Article("", "", "bn", "", text)).links().stream()
                .map(Link::mention)
                .toList());
    methods.keySet().retainAll(wanted);
    return methods;
  }

  private static EvaluatedFile evaluated(
      String name,
      List<LabeledSentence> sentences,
      Map<String, Function<String, List<Mention>>> methods)
      throws IOException {
    Scheme scheme = Scheme.of(sentences);
    Evaluation evaluation = new Evaluation(scheme, methods);
    Map<String, List<List<Finding>>> findings = new LinkedHashMap<>();
    new OrderedWork(Runtime.getRuntime().availableProcessors(), new Interruption())
        .forEach(
            OrderedWork.Items.of(sentences),
            evaluation::judge,
            judged ->
                judged.forEach(
                    (method, found) ->
                        findings.computeIfAbsent(method, unseen -> new ArrayList<>()).add(found)));
    return new EvaluatedFile(name, scheme, sentences, findings);
  }
}
