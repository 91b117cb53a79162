/**
 * Texts cut into words and sentences, as all rules read them; the words in which two texts differ; and what someone
 * typed: what is meant by it, and what of it can be shown.
 */
@NullMarked
package org.imrletters.words;

import org.jspecify.annotations.NullMarked;
