package org.jogsutra.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;

/**
 * Makes entities of names that no table has. The id follows from type and romanized name alone, so
 * that all runs and articles agree on it; a person of whom an article tells one name only is a
 * person of that article. Immutable, shared by threads.
 */
final class NewEntities {

  private static final Pattern LATIN_BEHIND =
      Pattern.compile("\\s?\\(\\s?(?<name>\\p{IsLatin}[\\p{IsLatin} .'’-]{2,60})\\)");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final double ALIKE = 0.4;

  private final Romanizer romanizer;

  NewEntities(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  /** Returns the entity that a mention brings in, unless its words have no letters. */
  Optional<Entity> of(Mention mention, Article article) {
    String name = mention.origin().lemma();
    String english = english(mention, article);
    String slug = slug(english);
    if (slug.isEmpty()) {
      return Optional.empty();
    }
    boolean oneName = mention.type() == EntityType.PERSON && name.indexOf(' ') < 0;
    String key = oneName ? slug + "-" + scope(article) : slug;
    EntityId id = new EntityId(mention.type().prefix() + ":" + key);
    return Optional.of(new Entity(id, name, english, "", "", ""));
  }

  /** The Latin name that the article gives in brackets, else what the romanizer makes of it. */
  private String english(Mention mention, Article article) {
    String romanized = romanizer.romanize(mention.origin().lemma());
    Matcher behind = LATIN_BEHIND.matcher(article.text());
    behind.region(mention.span().end(), article.text().length());
    if (behind.lookingAt()) {
      String given = behind.group("name").strip();
      if (EditDistance.similarity(romanizer.key(given), romanizer.key(romanized)) >= ALIKE) {
        return given;
      }
    }
    return romanized;
  }

  private static String slug(String english) {
    String hyphened = NO_NAME.matcher(english.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(hyphened).replaceAll("");
  }

  private static String scope(Article article) {
    return Integer.toHexString(article.id().hashCode());
  }
}
