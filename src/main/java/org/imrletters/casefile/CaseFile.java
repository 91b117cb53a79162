package org.imrletters.casefile;

import org.imrletters.diagnostic.SourceMap;
import org.imrletters.review.Case;

/**
 * A case as a file tells it.
 *
 * @param review the case
 * @param sources where in the file each value of the case stands
 */
public record CaseFile(Case review, SourceMap sources) {}
