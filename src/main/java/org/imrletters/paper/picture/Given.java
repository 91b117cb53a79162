package org.imrletters.paper.picture;

/**
 * What a property of an element is set to.
 *
 * @param value the value without spaces around it
 * @param offset where in the file it is said
 */
record Given(String value, int offset) {

  static final int UNSAID = 0;

  static Given unsaid(String value) {
    return new Given(value, UNSAID);
  }
}
