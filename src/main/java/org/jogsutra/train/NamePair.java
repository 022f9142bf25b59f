package org.jogsutra.train;

/**
 * One word of a name in Bengali and in Latin letters.
 *
 * @param weight how much the pair counts, above 0
 */
public record NamePair(String bengali, String latin, double weight) {}
