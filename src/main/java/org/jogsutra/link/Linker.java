package org.jogsutra.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;

/**
 * Links the mentions of an article to entities.
 *
 * <p>A name that tables have goes to one of their entities, see {@link Candidates}. A name that no
 * table has goes to the entity of the tables whose English name sounds the same, or to a person
 * whom the article names in full, or brings in an entity of its own. Nobody is known across
 * articles by a surname alone. Immutable, shared by threads.
 */
public final class Linker {

  private static final double SHORT = 0.9;

  private final Romanizer romanizer;
  private final KnownNames known;
  private final NewEntities newEntities;

  /** Creates a linker that knows these entities. */
  public Linker(Collection<Entity> entities, Romanizer romanizer) {
    this.romanizer = romanizer;
    this.known = new KnownNames(entities, romanizer);
    this.newEntities = new NewEntities(romanizer);
  }

  /** Returns a link for each mention whose entity can be told, in the order of the mentions. */
  public List<Link> link(Article article, List<Mention> mentions) {
    Candidates candidates = new Candidates(mentions);
    ArticlePersons persons = new ArticlePersons(romanizer);
    List<Optional<Link>> links = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<Link> link =
          mention.candidates().isEmpty() && !isOneName(mention)
              ? named(mention, article)
              : candidates.link(mention);
      link.filter(sure -> isFullName(sure.mention())).ifPresent(persons::add);
      links.add(link);
    }
    List<Link> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<Link> link = links.get(i);
      link.filter(sure -> !isOneName(mention) || persons.hasInFull(sure.entity()))
          .or(() -> shortened(mention, persons))
          .or(() -> link)
          .or(() -> unknown(mention, article))
          .ifPresent(all::add);
    }
    return all;
  }

  private static boolean isOneName(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.origin().lemma().indexOf(' ') < 0;
  }

  private static boolean isFullName(Mention mention) {
    return mention.type() == EntityType.PERSON && !isOneName(mention);
  }

  private Optional<Link> named(Mention mention, Article article) {
    Optional<Entity> fresh = newEntities.of(mention, article);
    return fresh
        .flatMap(entity -> known.soundingLike(entity.nameEn(), mention.type()))
        .map(same -> linked(mention, same, Match.TRANSLIT, 1))
        .or(() -> fresh.map(entity -> brought(mention, entity)));
  }

  /** Links a mention to the entity that it brings in. */
  private Link brought(Mention mention, Entity entity) {
    boolean person = mention.type() == EntityType.PERSON;
    return new Link(
        mention,
        entity,
        mention.origin().confidence(),
        person ? known.alternatives(entity.nameEn()) : List.of());
  }

  private static Optional<Link> shortened(Mention mention, ArticlePersons persons) {
    return isOneName(mention)
        ? persons
            .named(mention.origin().lemma())
            .map(person -> linked(mention, person, Match.SHORT_NAME, SHORT))
        : Optional.empty();
  }

  /** A model must vouch for a person whose name tells nobody. */
  private Optional<Link> unknown(Mention mention, Article article) {
    Set<Method> methods = mention.origin().methods();
    return methods.contains(Method.GAZETTEER) && !methods.contains(Method.CRF)
        ? Optional.empty()
        : newEntities.of(mention, article).map(entity -> brought(mention, entity));
  }

  private static Link linked(Mention mention, Entity entity, Match match, double certainty) {
    Origin origin = mention.origin();
    Origin reached =
        new Origin(
            match,
            Set.copyOf(origin.methods()),
            origin.role(),
            origin.lemma(),
            origin.attributes(),
            origin.confidence());
    Mention same =
        new Mention(
            mention.span(),
            mention.sentence(),
            mention.text(),
            mention.type(),
            List.of(entity),
            reached);
    return new Link(same, entity, certainty * origin.confidence());
  }
}
