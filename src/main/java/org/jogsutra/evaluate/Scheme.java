package org.jogsutra.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogsutra.model.EntityType;

/**
 * The types that an annotation tells apart, and what the program's own types are among them.
 *
 * @param threeClasses whether persons are PER and countries and places both LOC
 * @param weapons whether weapons are annotated
 */
public record Scheme(boolean threeClasses, boolean weapons) {

  private static final Map<String, EntityType> TYPES =
      Map.ofEntries(
          Map.entry("PER", EntityType.PERSON),
          Map.entry("PERSON", EntityType.PERSON),
          Map.entry("LOC", EntityType.PLACE),
          Map.entry("LOCATION", EntityType.PLACE),
          Map.entry("GPE", EntityType.PLACE),
          Map.entry("FAC", EntityType.PLACE),
          Map.entry("PLACE", EntityType.PLACE),
          Map.entry("COUNTRY", EntityType.COUNTRY),
          Map.entry("ORG", EntityType.ORG),
          Map.entry("ORGANIZATION", EntityType.ORG),
          Map.entry("WEAPON", EntityType.WEAPON),
          Map.entry("WEA", EntityType.WEAPON));

  private static final Set<String> OF_THREE_CLASSES =
      Set.of("PER", "LOC", "LOCATION", "GPE", "FAC");

  /** Returns the scheme of sentences, told by the types in them. */
  public static Scheme of(Collection<LabeledSentence> sentences) {
    Set<String> labels =
        sentences.stream()
            .flatMap(sentence -> sentence.spans().stream())
            .map(Labeled::type)
            .collect(Collectors.toSet());
    boolean three =
        labels.stream().anyMatch(OF_THREE_CLASSES::contains)
            && !labels.contains("COUNTRY")
            && !labels.contains("PLACE");
    return new Scheme(three, !three || labels.contains("WEAPON") || labels.contains("WEA"));
  }

  /** Returns the type that an annotation's label stands for, or empty for one unknown to us. */
  public Optional<String> typeOf(String label) {
    return Optional.ofNullable(TYPES.get(label.toUpperCase(Locale.ROOT))).flatMap(this::typeOf);
  }

  /** Returns what the annotation calls a type, or empty if it does not mark such names. */
  public Optional<String> typeOf(EntityType type) {
    return switch (type) {
      case PERSON -> Optional.of(threeClasses ? "PER" : "PERSON");
      case COUNTRY, PLACE -> Optional.of(threeClasses ? "LOC" : type.name());
      case ORG -> Optional.of("ORG");
      case WEAPON -> weapons ? Optional.of("WEAPON") : Optional.empty();
    };
  }
}
