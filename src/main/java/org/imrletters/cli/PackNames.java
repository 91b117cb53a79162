package org.imrletters.cli;

import java.util.Iterator;
import org.imrletters.TemplatePack;

/** Speaks of the standard packs by their names, and lists them for completion. */
final class PackNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return TemplatePack.names().iterator();
  }

  static String unknown(Object name) {
    return "there is no pack '" + name + "'; the packs are: " + String.join(", ", TemplatePack.names());
  }
}
