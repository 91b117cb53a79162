package org.imrletters.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Checked;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;

/**
 * Any bytes as a printed letter, as what stands behind one, and in the midst of one: read back and held against its case,
 * or told at their place.
 */
public final class VerifyFuzz {

  private static final ImrLetters LETTERS = ImrLetters.standard();
  private static final CheckedCase CASE = LETTERS.read(Path.of("fixtures/letters/one-item.yaml")).orThrow();
  private static final byte[] LETTER = LETTERS.compose(CASE).pdf();
  private static final Proof EXPECTED = Proof.read(LETTER, "expected").orThrow();

  private VerifyFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(signature());
  }

  /** Writes what the fuzzer begins with into the folder that is given. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.write(folder.resolve("signature"), signature());
    Files.write(folder.resolve("end"),
        ("0" + "endobj\n99 0 obj<</Type/Catalog/Pages 98 0 R>>endobj\nstartxref\n" + LETTER.length + "\n%%EOF")
            .getBytes(StandardCharsets.US_ASCII));
    Files.writeString(folder.resolve("letter"), "0%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Metadata 3 0 R>>\n"
        + "endobj\n2 0 obj\n<</Type/Pages/Kids[4 0 R]/Count 1>>\nendobj\n4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
        + "/Contents 5 0 R>>endobj 5 0 obj<</Length 9>>stream\nBT (a) Tj\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>");
  }

  /** One round, as the fuzzer calls it: the first byte says where the others stand. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    int way = bytes.length == 0 ? 0 : bytes[0] & 3;
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
    held(way == 0 ? rest : way == 1 ? within(rest) : joined(LETTER, rest));
  }

  private static void held(byte[] pdf) {
    Checked<Proof> read = Proof.read(pdf, "letter.pdf");
    Placed.all(read.problems());
    read.value().ifPresent(proof -> {
      Verification told = new Verification(proof, EXPECTED);
      told.changed();
      told.wordChanges();
      told.pagesDrawnOtherwise();
      if (told.isSigned() && !told.isContinued()) {
        throw new AssertionError("signed, and nothing behind it");
      }
    });
  }

  /** In place of as many bytes of the letter, from where the first two say. */
  private static byte[] within(byte[] bytes) {
    byte[] letter = LETTER.clone();
    if (bytes.length > 2) {
      int at = ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % letter.length;
      System.arraycopy(bytes, 2, letter, at, Math.min(bytes.length - 2, letter.length - at));
    }
    return letter;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  /** What a program appends that signs the letter. */
  private static byte[] signature() throws IOException {
    try (PDDocument open = Loader.loadPDF(LETTER)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      SignatureOptions small = new SignatureOptions();
      small.setPreferredSignatureSize(16);
      open.addSignature(signature, content -> new byte[]{1}, small);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      open.saveIncremental(whole);
      return joined(new byte[]{'2'}, Arrays.copyOfRange(whole.toByteArray(), LETTER.length, whole.size()));
    }
  }
}
