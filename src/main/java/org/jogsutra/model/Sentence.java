package org.jogsutra.model;

/**
 * A sentence of a document.
 *
 * @param index its number in the document, from 0
 * @param paragraph the number of its paragraph in the document, from 0
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param span where it stands in the article's text
 */
public record Sentence(int index, int paragraph, int firstToken, int endToken, Span span) {}
