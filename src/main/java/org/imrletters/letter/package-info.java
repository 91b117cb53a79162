/**
 * A letter whose words are decided and whose look is not.
 *
 * <p>There is one letter for text, HTML, PDF and DOCX alike; that is why all say the same.
 */
@NullMarked
package org.imrletters.letter;

import org.jspecify.annotations.NullMarked;
