package org.jogsutra.inspect;

/** An entity of a run, as {@code entities.csv} has it. */
public record NamedEntity(String id, String type, String name, String nameEn, String country) {

  /** Returns names and id in one line. */
  public String told() {
    String names = nameEn.isEmpty() || nameEn.equals(name) ? name : nameEn + " (" + name + ")";
    return id + " " + names;
  }
}
