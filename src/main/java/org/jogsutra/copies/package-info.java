/**
 * Finds articles that are copies or rewrites of one text, so that ten papers that print one agency
 * report count as one report.
 *
 * <p>In: title and text of each article; out: a {@link org.jogsutra.copies.Fingerprint} of some 200
 * bytes, which may be stored, and from the fingerprints of all articles the number of the article
 * that stands for each. What is done with copies is left to the caller. Start with {@link
 * org.jogsutra.copies.CopyClusters}.
 *
 * <pre>{@code
 * var clusters = new CopyClusters();
 * for (Article article : articles) {
 *   clusters.add(Fingerprint.of(article.title(), article.text()));
 * }
 * int[] first = clusters.representatives(); // first[7] == 3: article 7 is a copy of article 3
 * }</pre>
 */
@NullMarked
package org.jogsutra.copies;

import org.jspecify.annotations.NullMarked;
