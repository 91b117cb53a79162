package org.imrletters.yaml;

import org.imrletters.diagnostic.Checked;

/** Holds the reader of YAML in its usual style against the parser that knows all of it. */
public final class BothReaders {

  private BothReaders() {}

  /**
   * Whether a text is read in the usual style at all; if so, the parser reads the same values at the same places, and
   * has nothing to complain about.
   */
  public static boolean agreeOn(String text) {
    Checked<SourceFile> file = SourceFile.of(text, "case.yaml");
    return file.isSound() && agreeOn(file.orThrow());
  }

  private static boolean agreeOn(SourceFile file) {
    Node usual = UsualStyle.read(file);
    if (usual == null) {
      return false;
    }
    Complaints complaints = new Complaints(file);
    Node parsed = TokenWalk.over(complaints);
    if (!usual.equals(parsed) || !complaints.found().isEmpty()) {
      throw new AssertionError("read in the usual style:\n" + usual + "\nby the parser:\n" + parsed
          + "\nits complaints:\n" + complaints.found() + "\nthe text:\n" + file.text());
    }
    return true;
  }
}
