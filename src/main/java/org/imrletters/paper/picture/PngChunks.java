package org.imrletters.paper.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Walks through the chunks of a PNG file (ISO/IEC 15948, 5.3). */
final class PngChunks {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int AROUND = 12;
  private static final String CUT_OFF = "the picture is cut off";

  private final ByteBuffer file;
  private String type = "";
  private int start = Long.BYTES;
  private int length = -AROUND;

  /** Stands before the first chunk. */
  PngChunks(byte[] bytes) throws FileMistake {
    file = ByteBuffer.wrap(bytes);
    FileMistake.refuse(bytes.length < Long.BYTES || file.getLong(0) != SIGNATURE, "this is no PNG picture");
  }

  /** Goes to the next chunk, and holds it to its checksum; whether there is one before the end. */
  boolean next() throws FileMistake {
    start += length + AROUND;
    FileMistake.refuse(file.limit() - start < AROUND, CUT_OFF);
    length = file.getInt(start);
    FileMistake.refuse(length < 0 || length > file.limit() - start - AROUND, CUT_OFF);
    type = new String(file.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
    CRC32 checksum = new CRC32();
    checksum.update(file.array(), start + 4, 4 + length);
    FileMistake.refuse((int) checksum.getValue() != file.getInt(start + 8 + length),
        "the picture was damaged: its part " + shown() + " does not keep to its checksum");
    return !type.equals("IEND");
  }

  String type() {
    return type;
  }

  /** Its name as it may be told. */
  String shown() {
    return type.matches("[A-Za-z]{4}") ? type : "of no name";
  }

  /** Whether the picture cannot be shown without it. */
  boolean isCritical() {
    return type.matches("[A-Z].*");
  }

  byte[] data() {
    return Arrays.copyOfRange(file.array(), start + 8, start + 8 + length);
  }
}
