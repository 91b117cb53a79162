/** Files that are there as a whole or not at all. */
@NullMarked
package org.imrletters.file;

import org.jspecify.annotations.NullMarked;
