package org.imrletters.paper;

/**
 * A letter as a PDF file.
 *
 * @param bytes the file; nobody may change them
 * @param pages how many pages it has
 */
public record PrintedFile(byte[] bytes, int pages) {}
