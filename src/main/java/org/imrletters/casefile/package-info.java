/**
 * Reads case files and guideline libraries: what people typed becomes a {@link org.imrletters.review.Case}.
 *
 * <p>The format is that of {@link org.imrletters.kind.CaseKind}; citing by id is a way of
 * reading, which ends here. What a letter needs beyond the
 * format (a decision for each item, dates in order) is for the rules to say.
 */
@NullMarked
package org.imrletters.casefile;

import org.jspecify.annotations.NullMarked;
