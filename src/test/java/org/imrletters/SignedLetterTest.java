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
import java.util.TimeZone;
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

  /** The number of a list of objects that is an object itself. */
  private static final int LIST = 900;

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
    assertTrue(told(continued(signed, "xref\n0 1\n0000000000 65535 f \ntrailer\n<<%s>>")).isSigned());
    assertFalse(told(continued(signed, "xref\n" + contents() + " 1\n0000000000 00001 f \ntrailer\n<<%s>>")).isSigned());
  }

  @Test
  void theListOfItsObjectsMayBeAStream() throws IOException {
    byte[] signed = signed(pdf, letter -> {});
    String own = LIST + " 1";
    assertTrue(told(continued(signed, list(own, entry(1, signed.length)))).isSigned());
    assertFalse(
        told(continued(signed, list(contents() + " 1 " + own, entry(0, 0) + entry(1, signed.length)))).isSigned());
    assertFalse(
        told(continued(signed, list(own + " " + contents() + " 1", entry(1, signed.length) + entry(0, 0)))).isSigned());
    assertFalse(told(continued(signed, list(contents() + " 2 " + own, entry(1, signed.length)))).isSigned(),
        "too short");
  }

  /** The number of the object that holds what the first page shows. */
  private long contents() throws IOException {
    try (PDDocument letter = Loader.loadPDF(pdf)) {
      COSBase stream = letter.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
      COSBase first = stream instanceof COSArray several ? several.getObject(0) : stream;
      return first.getKey().getNumber();
    }
  }

  /** One more update behind the others, which lists objects and is none itself (ISO 32000-1, 7.5.6). */
  private static byte[] continued(byte[] signed, String list) throws IOException {
    String root;
    try (PDDocument letter = Loader.loadPDF(signed)) {
      COSObjectKey key = letter.getDocumentCatalog().getCOSObject().getKey();
      root = key.getNumber() + " " + key.getGeneration() + " R";
    }
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    String before = text.substring(text.lastIndexOf("startxref") + 9).strip().split("\\s")[0];
    String said = "/Size " + (LIST + 1) + "/Root " + root + "/Prev " + before;
    String more = list.replace("%s", said) + "\nstartxref\n" + signed.length + "\n%%EOF\n";
    return (text + more).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A list of objects as a stream (7.5.8), whose entries have a kind, a place and a generation. */
  private static String list(String index, String entries) {
    return LIST + " 0 obj\n<</Type/XRef/W[1 4 2]/Index[" + index + "]/Length " + entries.length() + "%s>>\nstream\n"
        + entries + "\nendstream\nendobj";
  }

  private static String entry(int kind, int place) {
    byte[] entry = ByteBuffer.allocate(7).put((byte) kind).putInt(place).array();
    return new String(entry, StandardCharsets.ISO_8859_1);
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
