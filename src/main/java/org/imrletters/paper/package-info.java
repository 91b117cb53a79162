/**
 * Prints a letter on paper: pages of US Letter as PDF, tagged for screen readers and fit for an archive.
 *
 * <p>The words come decided, and none is added, dropped or reordered here; what cannot be printed as it is written is
 * refused with its place.
 */
@NullMarked
package org.imrletters.paper;

import org.jspecify.annotations.NullMarked;
