package org.jogsutra.tag;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;

/**
 * Tells whether words that usually mean something else stand where a name of a type stands: beside
 * a word such as দেশ, ক্ষেপণাস্ত্র or প্রেসিডেন্ট.
 */
final class ContextRule {

  private static final int REACH = 3;
  private static final int SHORTEST_CUE = 2;

  private final Map<EntityType, Set<String>> cues = new EnumMap<>(EntityType.class);
  private final SuffixTable suffixes;

  ContextRule(Map<EntityType, List<String>> contextWords, SuffixTable suffixes) {
    contextWords.forEach((type, words) -> cues.put(type, new HashSet<>(words)));
    this.suffixes = suffixes;
  }

  /**
   * Whether a cue of the type stands within three tokens; for a person, right before the name, as
   * titles do.
   */
  boolean speaksFor(EntityType type, Match match, Document document, Sentences sentences) {
    int reach = type == EntityType.PERSON ? 1 : REACH;
    int from = Math.max(sentences.first(match.first()), match.first() - reach);
    int to = Math.min(sentences.end(match.first()), match.end() + reach);
    return hasCue(type, document, from, match.first())
        || (type != EntityType.PERSON && hasCue(type, document, match.end(), to));
  }

  private boolean hasCue(EntityType type, Document document, int from, int to) {
    for (int token = from; token < to; token++) {
      if (isCue(type, document.token(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, or its stem, speaks for a type. */
  boolean isCue(EntityType type, String token) {
    Set<String> words = cues.getOrDefault(type, Set.of());
    if (words.contains(token)) {
      return true;
    }
    for (int stem = token.length() - 1; stem >= SHORTEST_CUE; stem--) {
      if (words.contains(token.substring(0, stem))
          && suffixes.roleOfWord(token.substring(stem)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
