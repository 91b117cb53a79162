/** Old letters read back: their words as they stand on paper, and the case that a pack words in them. */
@NullMarked
package org.imrletters.imported;

import org.jspecify.annotations.NullMarked;
