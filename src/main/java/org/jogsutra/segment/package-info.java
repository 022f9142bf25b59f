/**
 * Turns an article's text into normalized text, sentences and tokens.
 *
 * <p>In: {@link org.jogsutra.model.Article}; out: {@link org.jogsutra.model.Document}. Names in
 * gazetteers must be segmented by the same code as articles, or names with the letters য় ড় ঢ়
 * would be lost: Unicode's NFC always decomposes them. Which words are names is left to {@code
 * tag}. Start with {@link org.jogsutra.segment.Segmenter}.
 *
 * <pre>{@code new Segmenter(Set.of("ড.")).segment("ড. ইউনূস এসেছেন।").token(0)  // "ড."}</pre>
 */
@NullMarked
package org.jogsutra.segment;

import org.jspecify.annotations.NullMarked;
