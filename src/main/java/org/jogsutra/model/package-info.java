/**
 * The records that pass from stage to stage: articles, documents, mentions, links, pairs.
 *
 * <p>In and out: nothing is computed here beyond what a record can say of its own fields. The
 * package depends on the JDK alone, every type is immutable, and everything else in the program
 * depends on it. Start with {@link org.jogsutra.model.Mention}.
 *
 * <p>All spans count UTF-16 code units of the article's text as read and are half-open. The one
 * exception is {@link org.jogsutra.model.Document}, whose tokens lie in the normalized text; {@link
 * org.jogsutra.model.NormalizedText} is the bridge between the two.
 */
@NullMarked
package org.jogsutra.model;

import org.jspecify.annotations.NullMarked;
