/**
 * Reads the files of pictures: what they are, and whether a letter can carry them to every reader and into an archive.
 *
 * <p>It decodes with the JDK's inflater and XML reader alone. The JDK's own picture classes would bring its desktop
 * into every program that prints a letter.
 */
@NullMarked
package org.imrletters.image;

import org.jspecify.annotations.NullMarked;
