/**
 * Reads drawings as drawing programs write them (SVG 1.1): still, without script, and out of one file. What is drawn
 * comes out as outlines with their colors; what this cannot draw as it was meant is told with its place.
 *
 * <p>Only packs with such a drawing load it. The JDK's XML reader reads the markup, and no DTD is ever read.
 */
@NullMarked
package org.imrletters.drawing;

import org.jspecify.annotations.NullMarked;
