/** What a reader finds in a printed PDF: its words, its tags, what it says of itself, and its pages as pictures. */
@NullMarked
package org.imrletters.readback;

import org.jspecify.annotations.NullMarked;
