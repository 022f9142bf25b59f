package org.jogsutra;

import java.nio.file.Path;

/**
 * Where what the program knows is kept.
 *
 * @param gazetteers folder of tables
 * @param models folder of what was learned from text
 */
public record Knowledge(Path gazetteers, Path models) {}
