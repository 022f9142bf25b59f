package org.jogsutra.relate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Document;
import org.jogsutra.model.Language;
import org.jogsutra.segment.Segmenter;

/** The real tables, and texts segmented with them. */
final class RealLanguage {

  static final Language LANGUAGE = read();

  private static final Segmenter SEGMENTER = new Segmenter(LANGUAGE.abbreviations());

  private RealLanguage() {}

  private static Language read() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read().language();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document document(String text) {
    return SEGMENTER.segment(text);
  }
}
