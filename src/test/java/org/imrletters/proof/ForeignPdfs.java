package org.imrletters.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.imrletters.ImrLetters;
import org.imrletters.letter.Provenance;

/** Files that are no letters, or that someone changed. */
final class ForeignPdfs {

  /** As little as a letter has to say. */
  static final String PROVENANCE = "<rdf:Description xmlns:imr='" + Provenance.NAMESPACE
      + "'><imr:product>imr-letters</imr:product>" + "<imr:version>1</imr:version><imr:pack>p</imr:pack><imr:packHash>"
      + "0".repeat(64) + "</imr:packHash><imr:draft>False</imr:draft></rdf:Description>";

  private ForeignPdfs() {}

  static byte[] letter() {
    ImrLetters letters = ImrLetters.standard();
    return letters.compose(letters.read(Path.of("fixtures/letters/one-item.yaml")).orThrow()).pdf();
  }

  /** A letter with its case. */
  static byte[] carrying() {
    ImrLetters letters = ImrLetters.standard();
    return letters.compose(letters.read(Path.of("fixtures/letters/one-item.yaml")).orThrow()).pdfWithCase();
  }

  static byte[] blank() {
    return made(file -> {});
  }

  /** A page whose metadata says this. */
  static byte[] saying(String description) {
    return metadata("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>" + description + "</rdf:RDF>");
  }

  /** A page with these bytes as its metadata. */
  static byte[] metadata(String packet) {
    byte[] bytes = packet.getBytes(StandardCharsets.UTF_8);
    return made(file -> file.getDocumentCatalog().setMetadata(new PDMetadata(file, new ByteArrayInputStream(bytes))));
  }

  static byte[] encrypted(String owner, String user) {
    return made(file -> file.protect(new StandardProtectionPolicy(owner, user, new AccessPermission())));
  }

  /** A file written by hand, whose metadata is this object, with this stream if the object is its dictionary. */
  static byte[] raw(String object, byte[] stream) {
    String head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Metadata 3 0 R>>\nendobj\n";
    String pages = "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
    String start = "3 0 obj\n" + object + (stream.length > 0 ? "\nstream\n" : "");
    String end = (stream.length > 0 ? "\nendstream" : "") + "\nendobj\n";
    int second = head.length();
    int third = second + pages.length();
    int table = third + start.length() + stream.length + end.length();
    String tail = "xref\n0 4\n0000000000 65535 f \n" + "%010d 00000 n \n".formatted(9)
        + "%010d 00000 n \n".formatted(second) + "%010d 00000 n \n".formatted(third)
        + "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes((head + pages + start).getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(stream);
    file.writeBytes((end + tail).getBytes(StandardCharsets.ISO_8859_1));
    return file.toByteArray();
  }

  private interface Change {
    void to(PDDocument file) throws IOException;
  }

  private static byte[] made(Change change) {
    try (PDDocument file = new PDDocument()) {
      file.addPage(new PDPage());
      change.to(file);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
