package org.imrletters.rule;

/** A text of a case, cut into words. */
record CutText(CaseText text, Words words) {}
