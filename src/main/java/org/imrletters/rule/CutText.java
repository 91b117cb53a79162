package org.imrletters.rule;

import org.imrletters.kind.CaseText;

/** A text of a case, cut into words. */
record CutText(CaseText text, Words words) {}
