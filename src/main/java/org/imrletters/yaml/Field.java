package org.imrletters.yaml;

/**
 * One field of a group.
 *
 * @param name its name in the file
 * @param shape what is expected there
 * @param required whether a group without it is wrong
 * @param description what belongs there, in the words of whoever fills it in: lower case, no full stop
 * @param example a value as it would be typed behind the colon
 */
public record Field<T>(String name, Shape<T> shape, boolean required, String description, String example) {}
