package org.jogsutra.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.Marked;

/**
 * A linker of a few known entities, and articles whose mentions are marked: {@code [PERSON ইভানভ]ের
 * ভাই}. A mention that is, or ends, the name of known entities has them for candidates, as it would
 * from a table; any other is one of a model. What the brackets hold is the lemma.
 */
final class Named {

  private static final Romanizer ROMANIZER = TestRomanizer.read();

  private final List<Entity> known;
  private final Linker linker;

  Named(Entity... known) {
    this.known = List.of(known);
    this.linker = new Linker(this.known, ROMANIZER);
  }

  static Entity entity(String id, String name, String nameEn, String country, String category) {
    return new Entity(new EntityId(id), name, nameEn, country, category, "");
  }

  /** Returns the links of an article with a fixed id. */
  List<Link> links(String marked) {
    return links("a.txt", marked);
  }

  List<Link> links(String id, String marked) {
    String text = Marked.of(marked).text();
    return linker.link(new Article(id, "", "bn", "", text), mentions(marked));
  }

  /** Returns the ids of the entities that an article's mentions are linked to. */
  List<String> ids(String marked) {
    return links(marked).stream().map(link -> link.entity().id().value()).toList();
  }

  /** Returns the one link of an article. */
  Link link(String marked) {
    List<Link> links = links(marked);
    if (links.size() != 1) {
      throw new AssertionError("not one link: " + links);
    }
    return links.get(0);
  }

  private List<Mention> mentions(String marked) {
    Marked article = Marked.of(marked);
    List<Mention> mentions = new ArrayList<>();
    for (Marked.Mark mark : article.marks()) {
      String name = mark.span().in(article.text());
      List<Entity> candidates =
          known.stream()
              .filter(entity -> entity.type() == mark.type())
              .filter(entity -> (" " + entity.name()).endsWith(" " + name))
              .toList();
      String before = article.text().substring(0, mark.span().begin());
      mentions.add(
          new Mention(
              mark.span(),
              (int) Stream.of(before.split("")).filter("।"::equals).count(),
              name,
              mark.type(),
              candidates,
              origin(name, candidates.isEmpty())));
    }
    return mentions;
  }

  private static Origin origin(String lemma, boolean unknown) {
    return new Origin(
        unknown ? Match.MODEL : Match.EXACT,
        Set.of(unknown ? Method.CRF : Method.GAZETTEER),
        Role.NOMINATIVE,
        lemma,
        Map.of(),
        0.9);
  }
}
