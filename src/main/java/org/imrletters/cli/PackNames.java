package org.imrletters.cli;

import org.imrletters.template.TemplatePack;

/** Speaks of the standard packs by their names. */
final class PackNames {

  private PackNames() {}

  static String unknown(Object name) {
    return "there is no pack '" + name + "'; the packs are: " + String.join(", ", TemplatePack.names());
  }
}
