package org.imrletters.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.imrletters.file.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What each page is drawn of, as a hash: its content, fonts, pictures and annotations, unpacked. Two pages of the same hash
 * look the same, whoever packed them; so nothing was painted over a word, or written beside the tags of the other words.
 */
final class PageDrawings {

  /** What a page may have from the tree that holds it (ISO 32000-1, table 30). */
  private static final List<COSName> INHERITED = List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX,
      COSName.ROTATE);

  /** What leads out of a page, and what tells of a stream's packing. */
  private static final Set<COSName> ELSEWHERE = Set.of(COSName.PARENT, COSName.P, COSName.STRUCT_PARENT,
      COSName.STRUCT_PARENTS, COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

  private static final int MOST_THINGS = 300_000;
  private static final int DEEPEST = 50;
  private static final String OPEN = "open";

  private final PrintedPdf pdf;
  private final Map<COSBase, String> hashes = new IdentityHashMap<>();
  private int things;

  private PageDrawings(PrintedPdf pdf) {
    this.pdf = pdf;
  }

  /** The hashes of all pages, in their order. */
  static List<String> of(PrintedPdf pdf) throws IOException {
    PageDrawings drawings = new PageDrawings(pdf);
    List<COSDictionary> pages = pdf.pageTree();
    pages.forEach(page -> drawings.hashes.put(page, "a page"));
    List<String> hashes = new ArrayList<>();
    for (COSDictionary page : pages) {
      hashes.add(drawings.page(page));
    }
    return hashes;
  }

  private String page(COSDictionary page) throws IOException {
    Map<String, COSBase> parts = parts(page);
    INHERITED.forEach(name -> PrintedPdf.inherited(page, name).ifPresent(value -> parts.put(name.getName(), value)));
    return hash(written(parts, 0));
  }

  private String of(@Nullable COSBase thing, int depth) throws IOException {
    PrintedPdf.refuse(++things > MOST_THINGS || depth > DEEPEST, "more than pages are drawn of");
    if (thing instanceof COSDictionary || thing instanceof COSArray) {
      return known(thing, depth);
    }
    return simple(thing);
  }

  /** Fonts are told once for all pages; what holds itself is told as far as it goes. */
  private String known(COSBase thing, int depth) throws IOException {
    String known = hashes.get(thing);
    if (known == null) {
      hashes.put(thing, OPEN);
      known = hash(composite(thing, depth));
      hashes.put(thing, known);
    }
    return known;
  }

  private String composite(COSBase thing, int depth) throws IOException {
    if (thing instanceof COSDictionary dictionary) {
      String parts = written(parts(dictionary), depth);
      return dictionary instanceof COSStream stream ? parts + Sha256.of(pdf.content(stream)) : parts;
    }
    StringBuilder list = new StringBuilder("[");
    for (int i = 0; i < ((COSArray) thing).size(); i++) {
      list.append(of(((COSArray) thing).getObject(i), depth + 1)).append(' ');
    }
    return list.append(']').toString();
  }

  private static Map<String, COSBase> parts(COSDictionary dictionary) {
    Map<String, COSBase> parts = new TreeMap<>();
    for (COSName name : dictionary.keySet()) {
      COSBase value = dictionary.getDictionaryObject(name);
      if (value != null && !ELSEWHERE.contains(name)) {
        parts.put(name.getName(), value);
      }
    }
    return parts;
  }

  private String written(Map<String, COSBase> parts, int depth) throws IOException {
    StringBuilder all = new StringBuilder("<");
    for (Map.Entry<String, COSBase> part : parts.entrySet()) {
      all.append(hash(part.getKey())).append(of(part.getValue(), depth + 1));
    }
    return all.append('>').toString();
  }

  private static String simple(@Nullable COSBase thing) {
    if (thing instanceof COSName name) {
      return "/" + hash(name.getName());
    }
    if (thing instanceof COSString text) {
      return "(" + Sha256.of(text.getBytes());
    }
    if (thing instanceof COSNumber number) {
      return "#" + number.floatValue();
    }
    return thing instanceof COSBoolean truth ? String.valueOf(truth.getValue()) : "none";
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
