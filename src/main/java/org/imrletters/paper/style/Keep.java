package org.imrletters.paper.style;

/**
 * What a page break may part.
 *
 * @param before what is said of one before it
 * @param after what is said of one after it
 * @param together whether it stays on one page, where one can hold it
 * @param orphans the fewest of its lines that a page may end with
 * @param widows the fewest of its lines that a page may start with
 */
public record Keep(PageBreak before, PageBreak after, boolean together, int orphans, int widows) {}
