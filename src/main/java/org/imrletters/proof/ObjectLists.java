package org.imrletters.proof;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * How a letter lists its objects (ISO 32000-1, 7.5.4 and 7.5.8), and how a file does that goes on behind it.
 *
 * @param appended the bytes behind the letter, in ISO 8859-1
 */
record ObjectLists(PrintedPdf letter, PrintedPdf whole, String appended) {

  /** In a table, an object that is there no more; the first of all is always listed so. */
  private static final Pattern FREED = Pattern.compile("\\d{10} \\d{5} f(?<!0000000000 65535 f)");
  private static final Pattern TRAILER = Pattern.compile("\\btrailer\\b");
  private static final Pattern UPDATE = Pattern.compile("\\bstartxref\\b");

  /** Whether each of the letter's objects stands where it stood, except for these, and none of them is gone. */
  boolean keepAllBut(Set<COSObjectKey> rewritten) throws IOException {
    Map<COSObjectKey, Long> then = letter.document().getXrefTable();
    Map<COSObjectKey, Long> now = whole.document().getXrefTable();
    Set<Long> own = then.keySet().stream().map(COSObjectKey::getNumber).collect(Collectors.toSet());
    return then.keySet().stream().allMatch(key -> rewritten.contains(key) || then.get(key).equals(now.get(key)))
        && now.keySet().stream().allMatch(key -> then.containsKey(key) || !own.contains(key.getNumber()))
        && !FREED.matcher(appended).find() && !freesObjects(own);
  }

  /**
   * Whether an object of the letter is listed as there no more (ISO 32000-1, 7.5.8), which PDFBox reads over, or a list
   * is out of reach.
   */
  private boolean freesObjects(Set<Long> own) throws IOException {
    long lists = TRAILER.matcher(appended).results().count();
    for (COSObjectKey key : whole.document().getXrefTable().keySet()) {
      if (!own.contains(key.getNumber())
          && whole.document().getObjectFromPool(key).getObject() instanceof COSStream list
          && COSName.XREF.equals(list.getCOSName(COSName.TYPE))) {
        lists++;
        if (frees(list, own)) {
          return true;
        }
      }
    }
    return lists != UPDATE.matcher(appended).results().count();
  }

  private boolean frees(COSStream list, Set<Long> own) throws IOException {
    int[] widths = ints(list.getCOSArray(COSName.W));
    int[] ranges = list.getCOSArray(COSName.INDEX) == null ? new int[]{0, list.getInt(COSName.SIZE)}
        : ints(list.getCOSArray(COSName.INDEX));
    byte[] entries = whole.content(list);
    int length = IntStream.of(widths).sum();
    if (widths[0] <= 0 || length < widths[0]) {
      return widths[0] != 0; // without a width, all are there; what is less than nothing is in no order
    }
    int at = 0;
    for (int range = 0; range + 1 < ranges.length; range += 2) {
      for (long number = ranges[range]; number < (long) ranges[range] + ranges[range + 1]; number++) {
        if (entries[at + widths[0] - 1] == 0 && own.contains(number)) {
          return true;
        }
        at += length;
      }
    }
    return false;
  }

  private static int[] ints(COSArray numbers) {
    return numbers.toList().stream().mapToInt(number -> ((COSNumber) number).intValue()).toArray();
  }
}
