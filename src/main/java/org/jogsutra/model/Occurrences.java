package org.jogsutra.model;

/**
 * How often and when an entity was named.
 *
 * @param mentions number of mentions
 * @param articles number of articles with at least one mention
 * @param firstDate ISO 8601 date of the earliest dated article, or empty
 * @param lastDate ISO 8601 date of the latest dated article, or empty
 */
public record Occurrences(int mentions, int articles, String firstDate, String lastDate) {}
