/**
 * The command {@code imr}: translates between a shell and the library, and decides nothing about letters.
 *
 * <p>Every command gets its streams, its environment and its folder from {@link org.imrletters.cli.Streams} and answers
 * with an exit code, so that a test runs the same commands inside its own process.
 */
@NullMarked
package org.imrletters.cli;

import org.jspecify.annotations.NullMarked;
