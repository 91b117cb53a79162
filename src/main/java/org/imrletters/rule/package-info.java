/**
 * What a letter is held to by law and by good practice: each rule is named as the sentence it asserts.
 *
 * <p>Rules look at the values of a case alone, so that a case built in Java and one read from a file are held to the
 * same.
 */
@NullMarked
package org.imrletters.rule;

import org.jspecify.annotations.NullMarked;
