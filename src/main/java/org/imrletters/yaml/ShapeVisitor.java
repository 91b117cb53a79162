package org.imrletters.yaml;

import java.util.List;

/**
 * Describes shapes to whoever writes them down in another form; there is one method for each kind.
 *
 * @param <R> the description
 */
public interface ShapeVisitor<R> {

  /** Any text that is not blank. */
  R text();

  /** One of these words, in any letter case. */
  R word(List<String> words);

  /** A day, as {@code 2015-09-25} or {@code 09/25/2015}. */
  R date();

  /** A year of four digits. */
  R year();

  /** Yes or no. */
  R flag();

  /** A list; with {@code orSingle}, a single value may stand for a list of one. */
  R list(Shape<?> element, boolean orSingle);

  /** Values by ids of the writer's choice. */
  R map(Shape<?> element);

  /** A group of fields, called by this name, in the order of their declaration. */
  R mapping(String name, List<Field<?>> fields);

  /** Either a single value or a group of fields. */
  R either(Shape<?> scalar, Shape<?> mapping);
}
