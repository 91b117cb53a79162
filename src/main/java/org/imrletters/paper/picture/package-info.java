/**
 * What a pack brings along for paper: pictures of dots, drawings in lines and fonts; whether a letter can carry them to
 * every reader and into an archive, and what they hold.
 *
 * <p>Of the JDK it takes the inflater, and paths and their transforms ({@code java.awt.geom}). The JDK's own picture
 * classes would bring its desktop into every program that prints a letter.
 */
@NullMarked
package org.imrletters.paper.picture;

import org.jspecify.annotations.NullMarked;
