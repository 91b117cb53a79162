package org.imrletters.template;

/**
 * What tells a draft from a letter.
 *
 * @param mark the word across each page, and in front of the title
 * @param notice the sentence at its head
 */
record DraftWords(String mark, String notice) {}
