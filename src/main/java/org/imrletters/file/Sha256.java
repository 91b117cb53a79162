package org.imrletters.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what files, and what they were made of, are told apart: SHA-256 (FIPS 180-4), which every Java has. */
public final class Sha256 {

  private Sha256() {}

  /** A hash that is still to be fed. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The hash of these bytes, as 64 hexadecimal digits in small letters. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(begun().digest(bytes));
  }
}
