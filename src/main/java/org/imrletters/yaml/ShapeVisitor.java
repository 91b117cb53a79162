package org.imrletters.yaml;

import java.util.List;

/**
 * Describes shapes to whoever writes them down in another form; there is one method for each kind.
 *
 * @param <R> the description
 */
public interface ShapeVisitor<R> {

  /** What a single value may be. */
  enum Single {

    /** Any text that is not blank. */
    TEXT,

    /** A day, as {@code 2015-09-25} or {@code 09/25/2015}. */
    DATE,

    /** A year of four digits. */
    YEAR,

    /** Yes or no. */
    FLAG
  }

  /** A text, a day, a year, or yes or no. */
  R single(Single kind);

  /** A single value that is typed in this form, a regular expression of ECMA-262; with what to do about any other. */
  default R typed(String pattern, String hint) {
    return single(Single.TEXT);
  }

  /** One of these words, in any letter case. */
  R word(List<String> words);

  /** A list; with {@code orSingle}, a single value may stand for a list of one. */
  R list(Shape<?> element, boolean orSingle);

  /** Values by ids of the writer's choice. */
  R map(Shape<?> element);

  /** A group of fields, called by this name, in the order of their declaration. */
  R mapping(String name, List<Field<?>> fields);

  /** The same, where this may stand under any other name. */
  default R mapping(String name, List<Field<?>> fields, Shape<?> others) {
    return mapping(name, fields);
  }

  /** Either a single value or a group of fields. */
  R either(Shape<?> scalar, Shape<?> mapping);
}
