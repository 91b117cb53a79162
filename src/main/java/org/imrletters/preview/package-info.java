/**
 * The live preview: letters as they print, drawn anew whenever a file that they are made of is saved, with what is wrong at
 * its place.
 *
 * <p>{@link org.imrletters.preview.Preview} serves the page, {@link org.imrletters.preview.Watch} tells what was saved.
 */
@NullMarked
package org.imrletters.preview;

import org.jspecify.annotations.NullMarked;
