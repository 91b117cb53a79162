package org.imrletters.file;

import java.io.IOException;
import java.io.InputStream;

/** How large the files may be that are read. */
public enum SizeLimit {
  /** A case file or a guideline library; a case takes some 10 KiB. */
  CASE_FILE(1 << 20),
  /** A printed letter; one takes some 100 KiB. */
  PRINTED_LETTER(16 << 20),
  /** All files of a template pack; no pack has reason to be larger. */
  PACK(32 << 20);

  private final int bytes;

  SizeLimit(int bytes) {
    this.bytes = bytes;
  }

  /** The most bytes. */
  public int bytes() {
    return bytes;
  }

  /**
   * The content of a file, as far as its size can be told from it: of one that is too large, a byte more than is allowed.
   *
   * @throws IOException if it cannot be read
   */
  public byte[] read(InputStream in) throws IOException {
    return in.readNBytes(bytes + 1);
  }
}
