package org.jogsutra.model;

/**
 * The entity that a mention was found to name.
 *
 * @param entity the entity, of the mention's type
 * @param confidence between 0 and 1, that the words are a mention and name this entity
 */
public record Link(Mention mention, Entity entity, double confidence) {}
