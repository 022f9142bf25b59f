package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Document;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.Sentence;
import org.jogsutra.relate.Unit.Gap;

/** Reads a sentence as units. Immutable, shared by threads. */
final class Units {

  private final Lexicon lexicon;

  Units(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the units of a sentence, whose links are given in order. */
  List<Unit> read(Document document, Sentence sentence, List<Link> links) {
    List<Unit> units = new ArrayList<>();
    int link = 0;
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      int begin = document.originalSpan(token, token + 1).begin();
      while (link < links.size() && links.get(link).mention().span().end() <= begin) {
        link++;
      }
      boolean named = link < links.size() && links.get(link).mention().span().begin() <= begin;
      int end = named ? mentionEnd(document, sentence, token, links.get(link)) : token + 1;
      units.add(
          unit(
              document,
              sentence,
              token,
              end,
              named ? Optional.of(links.get(link)) : Optional.empty()));
      token = end;
    }
    return settled(units);
  }

  private static int mentionEnd(Document document, Sentence sentence, int token, Link link) {
    int end = token + 1;
    while (end < sentence.endToken()
        && document.originalSpan(end, end + 1).begin() < link.mention().span().end()) {
      end++;
    }
    return end;
  }

  private Unit unit(Document document, Sentence sentence, int first, int end, Optional<Link> link) {
    String text =
        document.text().text().substring(document.tokenBegin(first), document.tokenEnd(end - 1));
    List<Word> words = link.isPresent() ? List.of() : lexicon.words(text);
    Gap gap = end == sentence.endToken() ? Gap.STOP : gap(document, end - 1);
    return new Unit(first, end, text, words, link, gap);
  }

  private static Gap gap(Document document, int token) {
    String text = document.text().text();
    int begin = document.tokenEnd(token);
    int end = document.tokenBegin(token + 1);
    Gap gap = Gap.SPACE;
    for (int i = begin; i < end; i++) {
      Gap sign = gap(text.charAt(i), end - begin);
      gap = sign.compareTo(gap) > 0 ? sign : gap;
    }
    return gap;
  }

  private static Gap gap(char c, int length) {
    return switch (c) {
      case ',', '(', ')', '،' -> Gap.COMMA;
      case ';', ':', '—', '…', '?', '!', '।' -> Gap.STOP;
      case '-', '–' -> length > 1 ? Gap.STOP : Gap.HYPHEN;
      default -> Gap.SPACE;
    };
  }

  /**
   * Decides between participle and present tense where they look alike: করে ends a clause where
   * nothing of the clause follows.
   */
  private static List<Unit> settled(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.isFinite() && unit.hasForm(VerbForm.PARTICIPLE)) {
        boolean last = unit.gap() != Gap.SPACE || opensClause(units.get(i + 1));
        VerbForm wrong = last ? VerbForm.PARTICIPLE : VerbForm.FINITE;
        List<Word> right =
            unit.words().stream().filter(word -> !word.isVerb() || word.form() != wrong).toList();
        units.set(
            i, new Unit(unit.first(), unit.end(), unit.text(), right, unit.link(), unit.gap()));
      }
    }
    return units;
  }

  private static boolean opensClause(Unit unit) {
    return unit.isFunction("and")
        || unit.isFunction("but")
        || unit.isFunction("that")
        || unit.isFunction("not");
  }
}
