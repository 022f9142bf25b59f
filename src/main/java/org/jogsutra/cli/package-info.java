/**
 * The command line: options in, a run, messages and an exit code out.
 *
 * <p>One class for each command; the exit codes are 0 done, 1 failed, 2 wrong usage, 3 done but
 * some inputs were skipped. Nothing is computed here. Start with {@link org.jogsutra.cli.Main}.
 *
 * <p>{@code jogsutra --help} must answer at once: nothing but picocli is loaded before a command
 * runs.
 */
@NullMarked
package org.jogsutra.cli;

import org.jspecify.annotations.NullMarked;
