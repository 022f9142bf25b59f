/**
 * Measures speed and memory of the matcher and of the stages around it, beside three libraries that
 * find names from lists as well, and of counting pairs in the database beside other ways to count.
 *
 * <p>In: the sample articles and the gazetteer; out: a report in Markdown. {@code make bench} runs
 * it; the surrounding script measures whole runs of the program. No unit test runs anything of it.
 * Start with {@link org.jogsutra.bench.BenchmarkReport}.
 */
@NullMarked
package org.jogsutra.bench;

import org.jspecify.annotations.NullMarked;
