package org.jogsutra.evaluate;

import org.jogsutra.model.Span;

/**
 * A name as an annotator marked it.
 *
 * @param type what the annotation calls its type, such as {@code PER}
 * @param optional whether it is right to find it and right not to
 */
public record Labeled(Span span, String type, boolean optional) {}
