package org.imrletters.paper.style;

/**
 * What a page break may part.
 *
 * @param breakBefore whether it starts a page
 * @param breakAfter whether what follows it starts a page
 * @param withNext whether it stays on the page of what follows it
 * @param together whether it stays on one page, where one can hold it
 * @param orphans the fewest of its lines that a page may end with
 * @param widows the fewest of its lines that a page may start with
 */
public record Keep(boolean breakBefore, boolean breakAfter, boolean withNext, boolean together, int orphans,
    int widows) {}
