package org.imrletters.yaml;

import org.imrletters.diagnostic.Checked;

/** Reads YAML text into a document whose values know where they stand. */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads one file.
   *
   * <p>With problems, the document may still be there, without what had to be refused. It is absent where the text is
   * no YAML ({@code yaml-syntax}), holds nothing ({@code empty-file}), or is nested too deep ({@code too-deep}), too
   * large ({@code too-many-values}) or too wrong ({@code too-many-problems}) to be meant.
   */
  public static Checked<YamlDocument> read(SourceFile file) {
    Complaints complaints = new Complaints(file);
    Node root = TokenWalk.over(complaints);
    return root == null ? Checked.failed(complaints.found())
        : Checked.of(new YamlDocument(file, root), complaints.found());
  }
}
