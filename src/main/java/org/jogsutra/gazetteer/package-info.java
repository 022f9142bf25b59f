/**
 * Reads and checks the knowledge of the program: CSV files under {@code gazetteers/}.
 *
 * <p>In: {@code gazetteers/entities/**}, {@code gazetteers/local}, {@code gazetteers/bn} and the
 * country names of CLDR; out: {@link org.jogsutra.gazetteer.Gazetteer}, read once per run. Finding
 * the names in text is left to {@code tag}. The columns are described in {@code
 * gazetteers/README.md}. Start with {@link org.jogsutra.gazetteer.GazetteerFolder}.
 *
 * <pre>{@code Gazetteer gazetteer = new GazetteerFolder(Path.of("gazetteers")).read();}</pre>
 */
@NullMarked
package org.jogsutra.gazetteer;

import org.jspecify.annotations.NullMarked;
