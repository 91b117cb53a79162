package org.imrletters.paper.style;

/**
 * An element of a letter at its place among the elements that hold it, with its look.
 *
 * <p>Immutable to its users and safe for use by many threads: the same child asked for again is the same object.
 */
public interface Styled {

  /** How it looks. */
  Look look();

  /**
   * The look of an element that stands in this one.
   *
   * @param tag its tag, in small letters: {@code section h1 h2 p ul ol li table tbody tr th td blockquote
   *     figure strong em a div}
   * @param style its class; empty for none
   * @param first whether it is the first element in this one
   */
  Styled child(String tag, String style, boolean first);
}
