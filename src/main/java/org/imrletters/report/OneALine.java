package org.imrletters.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Sets each object of an array on a line of its own, so that a report can be read, searched and compared by lines. */
final class OneALine extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(",\n");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    json.writeRaw(values == 0 ? "]" : "\n]");
  }
}
