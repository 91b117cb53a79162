/**
 * A night's letters: many cases in, a letter or several for each, and a manifest that says what came of every one.
 *
 * <p>{@link org.imrletters.batch.Batch} says what is to be made of cases, {@link org.imrletters.batch.BatchFolder} is
 * where it goes.
 */
@NullMarked
package org.imrletters.batch;

import org.jspecify.annotations.NullMarked;
