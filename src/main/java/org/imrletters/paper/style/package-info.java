/** How a letter looks: what a style sheet says of each of its elements, in points and plain values. */
@NullMarked
package org.imrletters.paper.style;

import org.jspecify.annotations.NullMarked;
