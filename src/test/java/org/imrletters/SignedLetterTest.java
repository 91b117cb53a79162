package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.junit.jupiter.api.Test;

/** A letter is signed after it was printed, by whichever program; what else is appended to it is told. */
class SignedLetterTest {

  private interface Change {
    void of(PDDocument letter) throws IOException;
  }

  private final ImrLetters letters = ImrLetters.standard();
  private final CheckedCase file = letters.read(Fixtures.LETTERS.resolve("one-item.yaml")).orThrow();
  private final byte[] pdf = letters.compose(file).pdf();

  @Test
  void aSignatureIsNoChangeOfTheLetter() throws IOException {
    Verification told = told(signed(pdf, letter -> {}));
    assertFalse(told.isSame());
    assertTrue(told.isSigned());
    assertTrue(told(signed(signed(pdf, letter -> {}), letter -> {})).isSigned(), "signed twice");
  }

  @Test
  void itMayShowWhereNoWordStands() throws IOException {
    assertTrue(told(signed(pdf, letter -> place(letter, new PDRectangle(10, 300, 20, 20)))).isSigned());
    assertFalse(told(signed(pdf, letter -> place(letter, new PDRectangle(100, 300, 400, 400)))).isSigned());
  }

  @Test
  void whatElseIsAppendedIsTold() throws IOException {
    List<Change> changes = List.of(letter -> {
      PDAnnotationFreeText note = new PDAnnotationFreeText();
      note.setRectangle(new PDRectangle(100, 300, 200, 20));
      List<PDAnnotation> all = letter.getPage(0).getAnnotations();
      all.add(note);
      letter.getPage(0).setAnnotations(all);
      letter.getPage(0).getCOSObject().setNeedToBeUpdated(true);
    }, letter -> {
      letter.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('no')"));
    }, letter -> {
      letter.getPage(0).setRotation(90);
      letter.getPage(0).getCOSObject().setNeedToBeUpdated(true);
    }, letter -> {
      COSDictionary page = letter.getPage(0).getCOSObject();
      page.setItem(COSName.CONTENTS, letter.getDocument().createCOSStream());
      page.setNeedToBeUpdated(true);
    }, letter -> {
      letter.getDocumentInformation().setTitle("Another letter");
      letter.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
    }, letter -> {
      letter.getDocumentCatalog().setLanguage("fr");
    });
    for (int i = 0; i < changes.size(); i++) {
      Verification told = told(signed(pdf, changes.get(i)));
      assertFalse(told.isSigned(), "change " + i);
      assertTrue(told.isContinued(), "change " + i);
    }
    assertFalse(
        told(saved(pdf, letter -> letter.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true))).isSigned(),
        "an update without a signature");
  }

  @Test
  void anObjectThatIsListedAsGoneIsTold() throws IOException {
    byte[] signed = signed(pdf, letter -> {});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(signed);
    String root;
    try (PDDocument letter = Loader.loadPDF(signed)) {
      COSObjectKey key = letter.getDocumentCatalog().getCOSObject().getKey();
      root = key.getNumber() + " " + key.getGeneration() + " R";
    }
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    String before = text.substring(text.lastIndexOf("startxref") + 9).strip().split("\\s")[0];
    out.write(("xref\n" + contents() + " 1\n0000000000 00001 f \ntrailer\n<</Size 900/Root " + root + "/Prev " + before
        + ">>\nstartxref\n" + signed.length + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
    Verification told = told(out.toByteArray());
    assertFalse(told.isSigned());
  }

  @Test
  void theListOfItsObjectsMayBeAStream() throws IOException {
    byte[] signed = signed(pdf, letter -> {});
    assertTrue(told(listedInAStream(signed)).isSigned());
    assertFalse(told(listedInAStream(signed, contents())).isSigned(), "with an object that is there no more");
  }

  /** The number of the object that holds what the first page shows. */
  private long contents() throws IOException {
    try (PDDocument letter = Loader.loadPDF(pdf)) {
      COSBase stream = letter.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
      COSBase first = stream instanceof COSArray several ? several.getObject(0) : stream;
      return first.getKey().getNumber();
    }
  }

  /** The same update, whose table of objects is a stream (ISO 32000-1, 7.5.8) that lists these as there no more. */
  private static byte[] listedInAStream(byte[] signed, long... gone) {
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int table = text.lastIndexOf("\nxref\n") + 1;
    String trailer = text.substring(text.lastIndexOf("<<"), text.lastIndexOf(">>"));
    Matcher size = Pattern.compile("/Size (\\d+)").matcher(trailer);
    assertTrue(size.find());
    long own = Long.parseLong(size.group(1));
    SortedMap<Long, byte[]> entries = entries(text.substring(table + 5, text.lastIndexOf("trailer")));
    LongStream.of(gone).forEach(number -> entries.put(number, entry(0, 0)));
    entries.put(own, entry(1, table));
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    entries.values().forEach(list::writeBytes);
    String index = entries.keySet().stream().map(number -> number + " 1").collect(Collectors.joining(" "));
    String head = own + " 0 obj\n" + size.replaceAll("/Size " + (own + 1)) + "/Type/XRef/W[1 4 2]/Index[" + index
        + "]/Length " + list.size() + ">>\nstream\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(signed, 0, table);
    out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(list.toByteArray());
    out.writeBytes(("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** The objects in use of a table, by their numbers. */
  private static SortedMap<Long, byte[]> entries(String table) {
    SortedMap<Long, byte[]> entries = new TreeMap<>();
    long number = 0;
    for (String line : table.strip().split("\\s*\n")) {
      String[] columns = line.strip().split(" ");
      if (columns.length == 2) {
        number = Long.parseLong(columns[0]);
      } else {
        if (columns[2].equals("n")) {
          entries.put(number, entry(1, Integer.parseInt(columns[0])));
        }
        number++;
      }
    }
    return entries;
  }

  private static byte[] entry(int kind, int place) {
    return ByteBuffer.allocate(7).put((byte) kind).putInt(place).array();
  }

  private Verification told(byte[] printed) {
    return letters.verify(Proof.read(printed, "letter.pdf").orThrow(), file);
  }

  private static void place(PDDocument letter, PDRectangle place) throws IOException {
    COSDictionary widget = letter.getSignatureFields().get(0).getWidgets().get(0).getCOSObject();
    widget.setItem(COSName.RECT, place.getCOSArray());
  }

  private static byte[] signed(byte[] letter, Change change) throws IOException {
    return saved(letter, open -> {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      day.setTimeInMillis(0);
      signature.setSignDate(day);
      open.addSignature(signature, content -> new byte[]{1, 2, 3});
      change.of(open);
    });
  }

  private static byte[] saved(byte[] letter, Change change) throws IOException {
    try (PDDocument open = Loader.loadPDF(letter)) {
      change.of(open);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      open.saveIncremental(out);
      byte[] whole = out.toByteArray();
      assertEquals(-1, Arrays.mismatch(letter, Arrays.copyOf(whole, letter.length)));
      return whole;
    }
  }
}
