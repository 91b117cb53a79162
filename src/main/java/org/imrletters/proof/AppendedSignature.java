package org.imrletters.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
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

  /**
   * Whether there is nothing else behind the letter.
   *
   * @param whole a file that begins with the letter's bytes
   */
  static boolean isAllBehind(byte[] letter, byte[] whole) {
    String appended = new String(whole, letter.length, whole.length - letter.length, StandardCharsets.ISO_8859_1);
    try {
      return PrintedPdf.read(letter,
          own -> PrintedPdf.read(whole, signed -> new AppendedSignature(own, signed).isAll(appended)));
    } catch (Unreadable unreadable) {
      return false;
    }
  }

  private boolean isAll(String appended) throws IOException {
    List<COSDictionary> before = letter.pageTree();
    List<COSDictionary> after = whole.pageTree();
    Set<COSObjectKey> rewritten = after.stream().map(COSBase::getKey).collect(Collectors.toSet());
    rewritten.add(whole.catalog().getKey());
    if (before.size() != after.size() || !hasSameRoots()
        || !new ObjectLists(letter, whole, appended).keepAllBut(rewritten)
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

  private boolean hasSameRoots() {
    return Stream.of(COSName.ROOT, COSName.INFO, COSName.ENCRYPT, COSName.XREF_STM)
        .allMatch(
            name -> isSame(letter.document().getTrailer().getItem(name), whole.document().getTrailer().getItem(name)));
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
   * Whether two values are written alike; what they name elsewhere is listed alike, as {@link ObjectLists} knows.
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
