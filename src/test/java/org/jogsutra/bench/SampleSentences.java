package org.jogsutra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.model.Document;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.GazetteerTagger;

/** The sentences of the sample articles, and where names stand in them. */
final class SampleSentences {

  /**
   * A sentence in pieces.
   *
   * @param pieces what stands before, between and after the names, so one more than there are names
   * @param names the names as the sentence has them, endings included
   */
  record Pieces(List<String> pieces, List<String> names) {}

  private final Segmenter segmenter;
  private final GazetteerTagger tagger;

  private SampleSentences(Gazetteer gazetteer) {
    this.segmenter = new Segmenter(gazetteer.language().abbreviations());
    this.tagger =
        new GazetteerTagger(gazetteer.entries(), gazetteer.language(), segmenter::segment);
  }

  /** Reads the sample articles of the current folder. */
  static List<Pieces> read(Gazetteer gazetteer) {
    SampleSentences samples = new SampleSentences(gazetteer);
    List<Pieces> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/samples/articles"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        samples.addSentences(Files.readString(file), sentences);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private void addSentences(String text, List<Pieces> sentences) {
    Document document = segmenter.segment(text);
    List<Mention> mentions = tagger.tag(document);
    for (Sentence sentence : document.sentences()) {
      List<Span> names =
          mentions.stream()
              .filter(mention -> mention.sentence() == sentence.index())
              .map(Mention::span)
              .toList();
      sentences.add(pieces(text, sentence.span(), names));
    }
  }

  private static Pieces pieces(String text, Span sentence, List<Span> names) {
    List<String> pieces = new ArrayList<>();
    int begin = sentence.begin();
    for (Span name : names) {
      pieces.add(text.substring(begin, name.begin()));
      begin = name.end();
    }
    pieces.add(text.substring(begin, sentence.end()));
    return new Pieces(pieces, names.stream().map(name -> name.in(text)).toList());
  }
}
