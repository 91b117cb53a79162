package org.imrletters.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What was appended to a letter as an update (ISO 32000-1, 7.5.6): whether it is a signature (12.8) and nothing else.
 * It may add to the catalog what belongs to signatures, and to pages their fields where they cover no word; every other
 * object of the letter has to stand as it was. Whether a signature is valid is not for this.
 */
record AppendedSignature(PrintedPdf letter, PrintedPdf whole) {

  private static final Set<COSName> OF_CATALOG = Set.of(COSName.ACRO_FORM, COSName.getPDFName("DSS"), COSName.PERMS,
      COSName.getPDFName("Extensions"), COSName.VERSION);
  private static final Set<COSName> OF_FORM = Set.of(COSName.FIELDS, COSName.SIG_FLAGS, COSName.DR, COSName.DA);
  private static final Set<COSName> OF_FIELD = Set.of(COSName.TYPE, COSName.SUBTYPE, COSName.FT, COSName.T, COSName.V,
      COSName.F, COSName.FF, COSName.RECT, COSName.P, COSName.AP, COSName.getPDFName("Lock"), COSName.getPDFName("SV"));

  /** In a table, an object that is there no more; the first of all is always listed so. */
  private static final Pattern FREED = Pattern.compile("\\d{10} \\d{5} f(?<!0000000000 65535 f)");
  private static final Pattern TRAILER = Pattern.compile("\\btrailer\\b");
  private static final Pattern UPDATE = Pattern.compile("\\bstartxref\\b");

  /**
   * Whether there is nothing else behind the letter.
   *
   * @param whole a file that begins with the letter's bytes
   */
  static boolean isAllBehind(byte[] letter, byte[] whole) {
    String appended = new String(whole, letter.length, whole.length - letter.length, StandardCharsets.ISO_8859_1);
    try {
      return !FREED.matcher(appended).find() && PrintedPdf.read(letter,
          own -> PrintedPdf.read(whole, signed -> new AppendedSignature(own, signed).isAll(appended)));
    } catch (Unreadable unreadable) {
      return false;
    }
  }

  private boolean isAll(String appended) throws IOException {
    List<COSDictionary> before = PageTree.of(letter);
    List<COSDictionary> after = PageTree.of(whole);
    if (before.size() != after.size() || !isListedAlike(after) || freesObjects(appended)
        || !isSame(letter.catalog(), whole.catalog(), OF_CATALOG)) {
      return false;
    }
    Set<COSBase> fields = fields();
    for (int i = 0; i < after.size(); i++) {
      if (!isSame(before.get(i), after.get(i), Set.of(COSName.ANNOTS))
          || !addsOnly(fields, before.get(i), after.get(i))) {
        return false;
      }
    }
    return fields.stream().anyMatch(field -> ((COSDictionary) field).getCOSDictionary(COSName.V) != null);
  }

  /** Whether the files list the same objects at the same places, but for the catalog, the pages and what is new. */
  private boolean isListedAlike(List<COSDictionary> pages) {
    Set<COSObjectKey> free = pages.stream().map(COSBase::getKey).collect(Collectors.toSet());
    free.add(whole.catalog().getKey());
    Map<COSObjectKey, Long> then = letter.document().getXrefTable();
    Map<COSObjectKey, Long> now = whole.document().getXrefTable();
    Set<Long> numbers = numbers(letter);
    return then.keySet().stream().allMatch(key -> free.contains(key) || then.get(key).equals(now.get(key)))
        && now.keySet().stream().allMatch(key -> then.containsKey(key) || !numbers.contains(key.getNumber()))
        && Stream.of(COSName.ROOT, COSName.INFO, COSName.ENCRYPT, COSName.XREF_STM)
            .allMatch(name -> isSame(letter.document().getTrailer().getItem(name),
                whole.document().getTrailer().getItem(name)));
  }

  private static Set<Long> numbers(PrintedPdf pdf) {
    return pdf.document().getXrefTable().keySet().stream().map(COSObjectKey::getNumber).collect(Collectors.toSet());
  }

  /**
   * Whether an object of the letter is listed as there no more (ISO 32000-1, 7.5.8), which PDFBox reads over, or a list
   * is out of reach.
   */
  private boolean freesObjects(String appended) throws IOException {
    Set<Long> own = numbers(letter);
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
    int at = 0;
    for (int range = 0; range + 1 < ranges.length; range += 2) {
      for (long number = ranges[range]; number < (long) ranges[range] + ranges[range + 1]; number++) {
        if (widths[0] > 0 && entries[at + widths[0] - 1] == 0 && own.contains(number)) {
          return true;
        }
        at += IntStream.of(widths).sum();
      }
    }
    return false;
  }

  private static int[] ints(COSArray numbers) {
    return numbers.toList().stream().mapToInt(number -> ((COSNumber) number).intValue()).toArray();
  }

  /** The form's fields, if all of it is of signatures. */
  private Set<COSBase> fields() {
    COSDictionary form = whole.catalog().getCOSDictionary(COSName.ACRO_FORM);
    if (form == null || !OF_FORM.containsAll(form.keySet())) {
      return Set.of();
    }
    Set<COSBase> fields = new HashSet<>(PrintedPdf.each(form.getDictionaryObject(COSName.FIELDS)).toList());
    return fields.stream().allMatch(AppendedSignature::isOfSignature) ? fields : Set.of();
  }

  private static boolean isOfSignature(COSBase field) {
    return field instanceof COSDictionary its && COSName.SIG.equals(its.getCOSName(COSName.FT))
        && OF_FIELD.containsAll(its.keySet());
  }

  /** Whether a page has what it had, and with it no more than these fields where no word stands. */
  private boolean addsOnly(Set<COSBase> fields, COSDictionary before, COSDictionary after) throws IOException {
    List<COSBase> had = entries(before);
    List<COSBase> has = entries(after);
    if (has.size() < had.size() || !isSame(new COSArray(had), new COSArray(has.subList(0, had.size())))) {
      return false;
    }
    for (COSBase added : has.subList(had.size(), has.size())) {
      COSBase field = added instanceof COSObject named ? named.getObject() : added;
      if (!fields.contains(field) || coversWords((COSDictionary) field, after)) {
        return false;
      }
    }
    return true;
  }

  private static List<COSBase> entries(COSDictionary page) {
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    return all == null ? List.of() : List.copyOf(all.toList());
  }

  private boolean coversWords(COSDictionary field, COSDictionary page) throws IOException {
    COSArray rectangle = field.getCOSArray(COSName.RECT);
    if (rectangle == null) {
      return false;
    }
    PDRectangle place = new PDRectangle(rectangle);
    return place.getWidth() * place.getHeight() > 0 && whole.texts()
        .byPage()
        .get(page)
        .runs()
        .stream()
        .anyMatch(run -> run.start() < place.getUpperRightX() && run.end() > place.getLowerLeftX()
            && run.y() - run.size() / 4 < place.getUpperRightY() && run.y() + run.size() > place.getLowerLeftY());
  }

  /**
   * Whether two values are written alike; what they name elsewhere is listed alike, as {@link #isListedAlike} knows.
   */
  private static boolean isSame(@Nullable COSBase one, @Nullable COSBase other) {
    if (one instanceof COSDictionary dictionary && other instanceof COSDictionary its) {
      return isSame(dictionary, its, Set.of());
    }
    if (one instanceof COSArray array && other instanceof COSArray its) {
      List<? extends COSBase> left = array.toList();
      List<? extends COSBase> right = its.toList();
      return left.size() == right.size()
          && IntStream.range(0, left.size()).allMatch(i -> isSame(left.get(i), right.get(i)));
    }
    return one instanceof COSObject && other instanceof COSObject ? one.getKey().equals(other.getKey())
        : Objects.equals(one, other);
  }

  private static boolean isSame(COSDictionary one, COSDictionary other, Set<COSName> but) {
    Set<COSName> names = new HashSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeAll(but);
    return names.stream().allMatch(name -> isSame(one.getItem(name), other.getItem(name)));
  }
}
