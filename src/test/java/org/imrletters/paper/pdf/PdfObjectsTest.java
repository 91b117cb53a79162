package org.imrletters.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfObjectsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 1", "-100, -1", "7225, 72.25", "5, .05", "-50, -.5", "1210, 12.1"})
  void numbersAreWrittenInHundredths(long hundredths, String written) {
    String text = new String(new PdfBytes(1).hundredths(hundredths).toArray(), StandardCharsets.US_ASCII);
    assertEquals(Double.parseDouble(written), Double.parseDouble(text));
    assertFalse(text.endsWith("."), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "(brackets) and \\ slashes", "na\u00efve \u2013 \ud83d\ude00", ""})
  void aTextIsReadAsItWasWritten(String text) throws IOException {
    try (PDDocument file = Loader.loadPDF(file(text, 1))) {
      assertEquals(text, file.getDocumentInformation().getTitle());
    }
  }

  @Test
  void anyByteCanStandInAString() throws IOException {
    PdfObjects objects = new PdfObjects(new Flate(6));
    byte[] every = new byte[256];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) i;
    }
    PdfBytes out = objects.begin(objects.reserve()).put("<</Title(");
    for (byte b : every) {
      out.literal(b);
    }
    out.put(")>>");
    int catalog = objects.reserve();
    objects.begin(catalog).put("<</Type/Catalog/Pages<</Type/Pages/Count 0/Kids[]>>>>");
    try (PDDocument file = Loader.loadPDF(objects.finish(catalog, 1))) {
      COSString title = (COSString) file.getDocumentInformation().getCOSObject().getDictionaryObject(COSName.TITLE);
      assertEquals(Arrays.toString(every), Arrays.toString(title.getBytes()));
    }
  }

  @Test
  void manyObjectsAreAllFound() throws IOException {
    try (PDDocument file = Loader.loadPDF(file("many", 1000))) {
      COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
      for (int i = 0; i < 1000; i++) {
        assertEquals(i, ((COSDictionary) catalog.getDictionaryObject("O" + i)).getInt("Is"));
      }
    }
  }

  @Test
  void aFileIsKnownByWhatItSays() {
    assertEquals(Arrays.toString(file("one", 1)), Arrays.toString(file("one", 1)));
    assertFalse(Arrays.equals(file("one", 1), file("two", 1)));
  }

  private static byte[] file(String title, int count) {
    try (Flate flate = new Flate(6)) {
      PdfObjects objects = new PdfObjects(flate);
      int catalog = objects.reserve();
      int information = objects.reserve();
      int first = objects.reserve();
      for (int i = 1; i < count; i++) {
        objects.reserve();
      }
      PdfBytes out = objects.begin(catalog).put("<</Type/Catalog/Pages<</Type/Pages/Count 0/Kids[]>>");
      for (int i = 0; i < count; i++) {
        out.put("/O").number(i).put(' ').reference(first + i);
      }
      out.put(">>");
      objects.begin(information).put("<</Title").text(title).put(">>");
      for (int i = 0; i < count; i++) {
        objects.begin(first + i).put("<</Is ").number(i).put(">>");
      }
      return objects.finish(catalog, information);
    }
  }
}
