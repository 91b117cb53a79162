/**
 * Reads the files of pictures made of dots: what they are, and whether a letter can carry them to every reader and into
 * an archive. What is wrong with any picture is told in this room's words.
 *
 * <p>It decodes with the JDK's inflater alone. The JDK's own picture classes would bring its desktop
 * into every program that prints a letter.
 */
@NullMarked
package org.imrletters.image;

import org.jspecify.annotations.NullMarked;
