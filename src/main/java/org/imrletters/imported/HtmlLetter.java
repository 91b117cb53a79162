package org.imrletters.imported;

import java.util.List;
import org.imrletters.diagnostic.Checked;

final class HtmlLetter {
  static boolean is(byte[] letter) {
    return false;
  }
  static Checked<LetterWords> read(byte[] letter, String name) {
    return Checked.failed(List.of());
  }
}
