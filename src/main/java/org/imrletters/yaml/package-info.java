/**
 * Reads YAML that people type: text becomes located values, and values are held to a declared shape.
 *
 * <p>The only room that knows a YAML library. Every mistake is told in the reader's words with its line and column, and
 * as many at once as possible. Scalars stay the text that was typed: {@code no}, {@code 1.10} and {@code 01234} are
 * what they look like, and a shape says what a field makes of them.
 */
@NullMarked
package org.imrletters.yaml;

import org.jspecify.annotations.NullMarked;
