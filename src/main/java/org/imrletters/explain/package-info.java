/**
 * What each code of a complaint means: one page of help for each, with an example that breaks it and the same one
 * mended.
 *
 * <p>The pages stand beside this package's classes as {@code CODE.md}.
 */
@NullMarked
package org.imrletters.explain;

import org.jspecify.annotations.NullMarked;
