/**
 * What every room needs to read and to write files as a whole or not at all, within limits; and to make what costs time once,
 * or in order on several threads.
 */
@NullMarked
package org.imrletters.file;

import org.jspecify.annotations.NullMarked;
