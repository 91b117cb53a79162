/**
 * Wording: a case and a template pack become a letter.
 *
 * <p>The only room that knows FreeMarker. Templates see the case's values and nothing else; what they write is read
 * back as a small vocabulary of tags, so that no text of a case can ever become markup.
 */
@NullMarked
package org.imrletters.template;

import org.jspecify.annotations.NullMarked;
