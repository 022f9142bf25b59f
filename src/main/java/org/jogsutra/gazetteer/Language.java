package org.jogsutra.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Suffix;

/**
 * What the program knows of a language's writing.
 *
 * @param abbreviations words that end in a point which ends no sentence, with the point
 * @param suffixes the endings that names may carry
 * @param months names of months, in lower case, with their numbers from 1
 * @param notNames phrases that contain a name's words and name nothing, such as পানির ট্যাংক, a
 *     water tank
 * @param contextWords per type, the words beside which an ambiguous name of that type counts
 */
public record Language(
    Set<String> abbreviations,
    List<Suffix> suffixes,
    Map<String, Integer> months,
    List<String> notNames,
    Map<EntityType, List<String>> contextWords) {

  public Language {
    abbreviations = Set.copyOf(abbreviations);
    suffixes = List.copyOf(suffixes);
    months = Map.copyOf(months);
    notNames = List.copyOf(notNames);
    contextWords = Map.copyOf(contextWords);
  }
}
