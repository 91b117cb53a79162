/**
 * A letter whose words are decided and whose look is not.
 *
 * <p>There is one letter for text, HTML and PDF alike; that is why all three say the same.
 */
@NullMarked
package org.imrletters.letter;

import org.jspecify.annotations.NullMarked;
