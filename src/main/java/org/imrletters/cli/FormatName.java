package org.imrletters.cli;

import org.imrletters.Format;

/** The names of the formats that a letter is printed in. */
final class FormatName extends WordOf<Format> {

  FormatName() {
    super("format", Format.values());
  }
}
