package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.Article;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Language;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.Sentence;

/**
 * Finds the relations that the sentences of an article state. A clause that leaves its subject out
 * goes on with that of the clause or sentence before. Immutable, shared by threads.
 */
public final class RelationExtractor {

  /** What is longer is a list or a table, not a sentence. */
  private static final int LONGEST_SENTENCE = 200;

  private final Units units;
  private final PhraseReader phrases;
  private final SentenceFilter filter;
  private final ClauseSplitter clauses;
  private final SentenceRelater relater;

  /** Creates an extractor of the relations that the tables of a language describe. */
  public RelationExtractor(Language language) {
    RelationWords words = language.relations();
    Nouns nouns = new Nouns(words.clause());
    this.units = new Units(new Lexicon(language));
    this.filter = new SentenceFilter(words);
    this.phrases = new PhraseReader(words, nouns);
    this.clauses = new ClauseSplitter(words.claims().accounts());
    this.relater = new SentenceRelater(words, nouns, new CircumstanceFinder(language));
  }

  /**
   * Returns the relations in the order of their sentences.
   *
   * @param links in the order of their mentions
   */
  public List<Relation> relate(Article article, Document document, List<Link> links) {
    List<Relation> relations = new ArrayList<>();
    Antecedents antecedents = new Antecedents();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      int first = next;
      while (next < links.size() && links.get(next).mention().sentence() == sentence.index()) {
        next++;
      }
      relations.addAll(Locations.find(article, links.subList(first, next)));
      boolean readable = sentence.endToken() - sentence.firstToken() <= LONGEST_SENTENCE;
      List<Link> here = links.subList(first, next);
      if (!readable || (here.isEmpty() && !antecedents.reach(sentence.index()))) {
        continue;
      }
      if (filter.mayRelate(document, sentence, here)) {
        relations.addAll(
            relater.relate(article, document, read(document, sentence, here), antecedents));
      } else if (!here.isEmpty()) {
        relations.addAll(relater.offices(document, named(document, sentence, here), antecedents));
      }
    }
    return relations;
  }

  /** Reads no more of a sentence than its names, and its words only beside people. */
  private Reading named(Document document, Sentence sentence, List<Link> links) {
    boolean people = links.stream().anyMatch(link -> link.entity().type() == EntityType.PERSON);
    List<Unit> read = people ? units.read(document, sentence, links) : List.of();
    return new Reading(
        sentence.index(),
        read,
        people ? phrases.read(read) : phrases.bare(links),
        List.of(new Clause(0, links.size() + read.size(), Clause.Opening.START)));
  }

  private Reading read(Document document, Sentence sentence, List<Link> links) {
    List<Unit> read = units.read(document, sentence, links);
    return new Reading(sentence.index(), read, phrases.read(read), clauses.split(read));
  }
}
