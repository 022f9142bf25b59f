package org.jogsutra.model;

/**
 * A news article as read.
 *
 * @param id path relative to the input folder, with {@code /}
 * @param title its first line, or empty
 * @param language ISO 639 code of the language it is mostly in, or {@code und}
 * @param published ISO 8601 date, as precise as the article tells, or empty
 * @param text the decoded file, byte-order mark removed, line ends untouched
 */
public record Article(String id, String title, String language, String published, String text) {}
