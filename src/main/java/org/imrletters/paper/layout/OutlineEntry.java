package org.imrletters.paper.layout;

/**
 * A heading and where it stands, for the outline that a reader shows beside the pages.
 *
 * @param level 1 for a section, more for what stands below one
 * @param title its words on one line
 * @param page the number of its page, from 0
 * @param y its upper edge, in points from the page's top
 */
public record OutlineEntry(int level, String title, int page, double y) {}
