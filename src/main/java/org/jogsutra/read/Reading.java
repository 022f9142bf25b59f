package org.jogsutra.read;

import java.util.Optional;
import org.jogsutra.model.Article;
import org.jogsutra.model.Problem;

/**
 * What came of reading one file: an article, a problem, or both where the file could be used in
 * part.
 *
 * @param content the begin of the SHA-256 of the file, 32 hexadecimal digits, or empty if it could
 *     not be read
 */
public record Reading(Optional<Article> article, Optional<Problem> problem, String content) {}
