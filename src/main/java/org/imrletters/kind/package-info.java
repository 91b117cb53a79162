/**
 * What a case is made of, described once: each field with its name, its form, where a case built in Java has it, and
 * words for it.
 *
 * <p>Reading and writing case files, their JSON Schema, the names that templates see, and the texts that rules look
 * over all follow from it.
 */
@NullMarked
package org.imrletters.kind;

import org.jspecify.annotations.NullMarked;
