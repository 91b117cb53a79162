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
public record Field<T>(String name, Shape<T> shape, boolean required, String description, String example) {

  /**
   * The example as a value for programs: a list, a map in the order of the file, a number or a truth value where it
   * looks like one, and a text otherwise.
   *
   * @throws org.imrletters.diagnostic.CaseException if the example is no YAML, which is a mistake in the declaration
   */
  public Object exampleValue() {
    return YamlDocument.of(SourceFile.of(example, name).orThrow()).orThrow().value();
  }
}
