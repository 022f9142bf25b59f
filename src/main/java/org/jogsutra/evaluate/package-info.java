/**
 * Measures taggers on annotated text.
 *
 * <p>In: files of sentences whose names are marked, and taggers as functions from text to {@link
 * org.jogsutra.model.Mention}s; out: precision, recall and F1 by type with their confidence
 * intervals, the errors one by one, and how far confidences can be trusted. Where a tagger comes
 * from and how figures are shown is left to others. Start with {@link
 * org.jogsutra.evaluate.Evaluation}.
 *
 * <p>Example: of {@code [COUNTRY রাশিয়ার] প্রেসিডেন্ট} a tagger is right to find রাশিয়ার, a
 * country, and wrong to find anything else.
 */
@NullMarked
package org.jogsutra.evaluate;

import org.jspecify.annotations.NullMarked;
