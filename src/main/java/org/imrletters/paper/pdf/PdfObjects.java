package org.imrletters.paper.pdf;

import java.security.MessageDigest;
import java.util.Arrays;
import org.imrletters.file.Sha256;

/**
 * The objects of one PDF file: streams as they come, all else packed into object streams (ISO 32000-1, 7.5.7), and at
 * the end a cross-reference stream (7.5.8). For one thread.
 */
public final class PdfObjects {

  // A reader has to unpack all of a stream for one object of it.
  private static final int PACKED_TOGETHER = 200;

  private final Flate flate;
  private final PdfBytes file = new PdfBytes(128 * 1024);
  private final PdfBytes packed = new PdfBytes(32 * 1024);
  private final PdfBytes index = new PdfBytes(2 * 1024);
  private final CrossReference crossReference = new CrossReference();
  private int container;
  private int packedCount;

  /** An empty file, whose packed objects are compressed so. */
  public PdfObjects(Flate flate) {
    this.flate = flate;
    // The second line tells programs that move files about that this one is not text.
    file.put("%PDF-1.7\n%").put(0xE2).put(0xE3).put(0xCF).put(0xD3).put('\n');
  }

  /** A number for an object that is written later. */
  public int reserve() {
    return crossReference.reserve();
  }

  /** Begins an object that is no stream; what is appended until the next one begins is it. */
  public PdfBytes begin(int object) {
    if (packedCount == PACKED_TOGETHER) {
      pack();
    }
    if (packedCount == 0) {
      container = reserve();
    }
    packed.put('\n');
    index.number(object).put(' ').number(packed.length()).put(' ');
    crossReference.packed(object, container, packedCount++);
    return packed;
  }

  /** Writes a stream whose data is compressed already. */
  public void compressed(int object, String entries, byte[] data) {
    stream(object, entries + "/Filter/FlateDecode", data);
  }

  /** The same; the object that it becomes. */
  public int compressed(String entries, byte[] data) {
    return stream(entries + "/Filter/FlateDecode", data);
  }

  /** Writes a stream; the object that it becomes. */
  public int stream(String entries, byte[] data) {
    int object = reserve();
    stream(object, entries, data);
    return object;
  }

  /**
   * Writes a stream.
   *
   * @param entries what its dictionary holds besides the length
   */
  public void stream(int object, String entries, byte[] data) {
    crossReference.at(object, file.length());
    file.number(object).put(" 0 obj\n<<").put(entries).put("/Length ").number(data.length).put(">>\nstream\n");
    file.put(data).put("\nendstream\nendobj\n");
  }

  private void pack() {
    int first = index.length();
    byte[] data = flate.compress(index.put(packed.array(), packed.length()));
    compressed(container, "/Type/ObjStm/N " + packedCount + "/First " + first, data);
    packed.clear();
    index.clear();
    packedCount = 0;
  }

  /**
   * The file. It has an identifier (14.4) made from its content: the same content has the same, other content another.
   */
  public byte[] finish(int catalog, int information) {
    if (packedCount > 0) {
      pack();
    }
    int self = reserve();
    int start = file.length();
    crossReference.at(self, start);
    PdfBytes entries = new PdfBytes(256).put("/Type/XRef/Size ")
        .number(self + 1)
        .put(CrossReference.WIDTHS)
        .put("/Root @/Info @/ID[", catalog, information);
    byte[] id = identifier();
    compressed(self, entries.hex(id).hex(id).put(']').toString(), flate.compress(crossReference.entries()));
    return file.put("startxref\n").number(start).put("\n%%EOF\n").toArray();
  }

  private byte[] identifier() {
    MessageDigest digest = Sha256.begun();
    digest.update(file.array(), 0, file.length());
    return Arrays.copyOf(digest.digest(), 16);
  }
}
