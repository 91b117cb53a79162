/**
 * The facts of one review, as the field names them: the case, its disputed items, what was cited, what was decided.
 *
 * <p>Plain immutable values. Nothing here knows YAML, templates or pages, and no phrase of a letter stands here.
 */
@NullMarked
package org.imrletters.review;

import org.jspecify.annotations.NullMarked;
