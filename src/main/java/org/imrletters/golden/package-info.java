/**
 * Golden suites: a folder of case files, and beside each the letter that was approved for it.
 *
 * <pre>{@code
 * Suite.in(Path.of("letters")).comparing(Facet.TEXT, Facet.PDF_TAGS).compare(2, outcome -> {
 *   if (!outcome.isSame()) {
 *     System.out.println(outcome.file() + ": " + outcome.told());
 *   }
 * });
 * }</pre>
 *
 * <p>Nothing is written but by {@link org.imrletters.golden.Outcome#approve}.
 */
@NullMarked
package org.imrletters.golden;

import org.jspecify.annotations.NullMarked;
