package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Article;
import org.jogsutra.model.Document;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.RelationWords.Argument;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.RelationWords.Voice;
import org.jogsutra.relate.CircumstanceFinder.Tokens;
import org.jogsutra.relate.FrameFiller.Filled;

/** Finds the relations of one sentence. Immutable, shared by threads. */
final class SentenceRelater {

  private final RelationWords words;
  private final NounKinds nounKinds;
  private final PredicateFinder predicates;
  private final ClaimReader claims;
  private final ReportReader reports;
  private final Offices offices;
  private final CircumstanceFinder circumstances;

  SentenceRelater(RelationWords words, Nouns nouns, CircumstanceFinder circumstances) {
    this.words = words;
    this.circumstances = circumstances;
    this.nounKinds = new NounKinds(words.clause());
    this.predicates = new PredicateFinder(words);
    this.claims = new ClaimReader(words.claims().hedges());
    this.reports = new ReportReader(words.claims());
    this.offices = new Offices(nouns);
  }

  /** Returns the relations of a sentence, and remembers in {@code antecedents} what it told. */
  List<Relation> relate(Article article, Document document, Reading read, Antecedents antecedents) {
    addBodies(read, antecedents);
    Reading reading = PronounResolver.resolve(read, antecedents.copy());
    RelationWriter writer = new RelationWriter(document, reading);
    new Pass(reading, antecedents, writer).relate(article, document);
    addBodies(reading, antecedents).forEach(writer::add);
    return writer.relations();
  }

  /** Returns who holds which office in a sentence that states nothing else. */
  List<Relation> offices(Document document, Reading read, Antecedents antecedents) {
    Reading reading = PronounResolver.resolve(read, antecedents.copy());
    for (Clause clause : reading.clauses()) {
      PronounResolver.remember(reading, clause, List.of(), antecedents);
    }
    RelationWriter writer = new RelationWriter(document, reading);
    addBodies(reading, antecedents).forEach(writer::add);
    return writer.relations();
  }

  private List<Offices.Office> addBodies(Reading reading, Antecedents antecedents) {
    List<Offices.Office> held = offices.find(reading);
    held.forEach(office -> antecedents.addBody(office.person(), office.body()));
    return held;
  }

  /** One walk through the clauses of a sentence. */
  private final class Pass {
    private final Reading reading;
    private final Antecedents antecedents;
    private final RelationWriter writer;
    private final List<List<Predicate>> found = new ArrayList<>();

    Pass(Reading reading, Antecedents antecedents, RelationWriter writer) {
      this.reading = reading;
      this.antecedents = antecedents;
      this.writer = writer;
    }

    void relate(Article article, Document document) {
      Set<Integer> used = findPredicates();
      if (used.isEmpty()) {
        for (Clause clause : reading.clauses()) {
          PronounResolver.remember(reading, clause, List.of(), antecedents);
        }
        return;
      }
      List<Attribution> attributions = reports.read(reading, used);
      Told told = circumstances.read(document, tokens(), article.published());
      boolean past = false;
      for (int i = 0; i < reading.clauses().size(); i++) {
        Clause clause = reading.clauses().get(i);
        past |= told.isOfPastYear(tokens(clause), article.published());
        writer.begin(attributions.get(i), told.within(tokens(clause)), past);
        antecedents.addSpeaker(attributions.get(i).speakers(), reading.sentence());
        relate(clause, found.get(i));
      }
    }

    private Tokens tokens(Clause clause) {
      return new Tokens(
          reading.units().get(clause.begin()).first(), reading.units().get(clause.end() - 1).end());
    }

    private Tokens tokens() {
      return new Tokens(
          reading.units().get(0).first(), reading.units().get(reading.units().size() - 1).end());
    }

    private Set<Integer> findPredicates() {
      Set<Integer> used = new HashSet<>();
      for (Clause clause : reading.clauses()) {
        List<Predicate> here = predicates.find(reading.units(), clause, reading.taken(clause));
        found.add(here);
        for (Predicate predicate : here) {
          for (int i = predicate.begin(); i < predicate.end(); i++) {
            used.add(i);
          }
        }
      }
      return used;
    }

    private void relate(Clause clause, List<Predicate> predicatesOfClause) {
      FrameFiller filler =
          new FrameFiller(
              words.frames(),
              nounKinds,
              new ClauseView(reading, clause, predicatesOfClause),
              antecedents);
      List<Link> subject = List.of();
      for (Predicate predicate : predicatesOfClause) {
        Claimed claimed = claims.read(reading.units(), clause, predicate);
        Optional<Filled> filled =
            voice(predicate, claimed)
                .flatMap(voice -> filler.fill(predicate, voice, claimed.controlled()));
        if (filled.isPresent()) {
          writer.add(predicate, claimed, filled.get());
          remember(filled.get());
          subject = subject.isEmpty() ? filled.get().links(Argument.SUBJECT) : subject;
        }
      }
      PronounResolver.remember(reading, clause, subject, antecedents);
    }

    private void remember(Filled filled) {
      List<Link> subjects = filled.links(Argument.SUBJECT);
      antecedents.addDeed(
          filled.trigger().type().name(),
          subjects,
          filled.links(Argument.OBJECT),
          reading.sentence());
      if (filled.isSpeech()) {
        antecedents.addSpeaker(subjects, reading.sentence());
      }
    }

    private Optional<Voice> voice(Predicate predicate, Claimed claimed) {
      if (claimed.isDropped()) {
        return Optional.empty();
      }
      if (predicate.voice() == Voice.EVENT && claimed.controlled() && !claimed.isHearsay()) {
        return Optional.of(Voice.ACTIVE);
      }
      boolean bare =
          predicate.voice() == Voice.ACTIVE && !claimed.controlled() && !mayStandAlone(predicate);
      return bare ? Optional.empty() : Optional.of(predicate.voice());
    }

    /** A form of a verb that tells of a deed though nothing behind it does. */
    private boolean mayStandAlone(Predicate predicate) {
      return switch (predicate.form()) {
        case INFINITIVE, NOUN, CONDITIONAL -> false;
        case GENITIVE ->
            predicate.end() < reading.units().size()
                && reading.units().get(predicate.end()).isFunction("after");
        default -> predicate.form() != VerbForm.NOUN;
      };
    }
  }
}
