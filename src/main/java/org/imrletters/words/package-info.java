/** Texts cut into words and sentences, as all rules read them, and the words in which two texts differ. */
@NullMarked
package org.imrletters.words;

import org.jspecify.annotations.NullMarked;
