/**
 * Looks through the files of fonts that a pack brings along: whether a letter can be printed in them everywhere, and may
 * be. Only packs with such fonts load it.
 */
@NullMarked
package org.imrletters.font;

import org.jspecify.annotations.NullMarked;
