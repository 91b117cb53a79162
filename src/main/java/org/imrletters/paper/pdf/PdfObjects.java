package org.imrletters.paper.pdf;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imrletters.file.Sha256;

/**
 * The objects of one PDF file: streams as they come, all else packed into object streams (ISO 32000-1, 7.5.7), and at
 * the end a cross-reference stream (7.5.8). For one thread.
 */
public final class PdfObjects {

  // A reader has to unpack all of a stream for one object of it.
  private static final int PACKED_TOGETHER = 200;
  private static final int PLACED = 1;
  private static final int PACKED = 2;
  private static final int[] UNPLACED = {0, 0, 0};

  private final Flate flate;
  private final PdfBytes file = new PdfBytes(128 * 1024);
  private final PdfBytes packed = new PdfBytes(32 * 1024);
  private final PdfBytes index = new PdfBytes(2 * 1024);

  /** What the cross-reference says of each object (table 18); object 0 is free, and no other one ever is. */
  private final List<int[]> places = new ArrayList<>(List.of(new int[]{0, 0, 0xFFFF}));

  private final MessageDigest digest = Sha256.begun();

  private int container;
  private int packedCount;

  /** How many bytes of the file have been handed on already. */
  private int spilled;

  /** An empty file, whose packed objects are compressed so. */
  public PdfObjects(Flate flate) {
    this.flate = flate;
    // The second line tells programs that move files about that this one is not text.
    file.put("%PDF-1.7\n%").put(0xE2).put(0xE3).put(0xCF).put(0xD3).put('\n');
  }

  /** A number for an object that is written later. */
  public int reserve() {
    places.add(UNPLACED);
    return places.size() - 1;
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
    places.set(object, new int[]{PACKED, container, packedCount++});
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
    places.set(object, new int[]{PLACED, spilled + file.length(), 0});
    file.number(object).put(" 0 obj\n<<").put(entries).put("/Length ").number(data.length).put(">>\nstream\n");
    file.put(data).put("\nendstream\nendobj\n");
  }

  private void pack() {
    int first = index.length();
    byte[] data = flate.compress(index.put(packed.toArray()).toArray());
    compressed(container, "/Type/ObjStm/N " + packedCount + "/First " + first, data);
    packed.clear();
    index.clear();
    packedCount = 0;
  }

  /** What is done of the file, to be written before all else that is given; a long file need not be in memory as a whole. */
  public byte[] spill() {
    byte[] done = file.toArray();
    digest.update(done);
    spilled += done.length;
    file.clear();
    return done;
  }

  /**
   * The file, or the rest of one that was spilled. It has an identifier (14.4) made from its content: the same content has the same, other content another.
   */
  public byte[] finish(int catalog, int information) {
    if (packedCount > 0) {
      pack();
    }
    int self = reserve();
    int start = spilled + file.length();
    places.set(self, new int[]{PLACED, start, 0});
    PdfBytes entries = new PdfBytes(256).put("/Type/XRef/Size ")
        .number(self + 1)
        .put("/W[1 4 2]/Root @/Info @/ID[", catalog, information);
    byte[] id = identifier();
    compressed(self, entries.hex(id).hex(id).put(']').toString(), flate.compress(crossReference().toArray()));
    return file.put("startxref\n").number(start).put("\n%%EOF\n").toArray();
  }

  private PdfBytes crossReference() {
    PdfBytes all = new PdfBytes(2 * 1024);
    for (int[] place : places) {
      all.put(place[0]).put(place[1] >> 24).put(place[1] >> 16).put(place[1] >> 8).put(place[1]);
      all.put(place[2] >> 8).put(place[2]);
    }
    return all;
  }

  private byte[] identifier() {
    digest.update(file.toArray());
    return Arrays.copyOf(digest.digest(), 16);
  }
}
