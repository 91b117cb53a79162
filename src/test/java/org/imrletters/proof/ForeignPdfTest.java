package org.imrletters.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.imrletters.Fixtures;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.file.SizeLimit;
import org.imrletters.letter.Provenance;
import org.junit.jupiter.api.Test;

/** Whatever file someone holds up, it is told what it is; none hangs, none fills the memory, none shows a trace. */
class ForeignPdfTest {

  @Test
  void whatIsNoPdf() {
    assertEquals("not-a-pdf", told(new byte[0]));
    assertEquals("not-a-pdf", told(bytes("reviewer: {licensedIn: [California]}\n")));
    assertEquals("not-a-pdf", told(bytes("%PDF-1.7\n")));
    assertEquals("not-a-pdf", told(new byte[1 << 20]));
  }

  @Test
  void whatAnyoneCanEdit() {
    assertEquals("letter-is-editable", told(bytes("PK\003\004 [Content_Types].xml PK\001\002 word/document.xml")));
    assertEquals("not-a-pdf", told(bytes("PK\003\004 xl/workbook.xml")));
  }

  @Test
  void aLetterThatWasCutShort() {
    byte[] letter = ForeignPdfs.letter();
    for (int length : new int[]{100, 1_000, letter.length / 2, letter.length - 50}) {
      assertEquals("not-a-pdf", told(Arrays.copyOf(letter, length)));
    }
  }

  @Test
  void whatAnotherProgramMade() {
    assertEquals("no-provenance", told(ForeignPdfs.blank()));
    assertEquals("no-provenance", told(ForeignPdfs.saying("<rdf:Description/>")));
  }

  @Test
  void whatIsEncrypted() {
    assertEquals("encrypted-pdf", told(ForeignPdfs.encrypted("owner", "")));
    assertEquals("encrypted-pdf", told(ForeignPdfs.encrypted("owner", "secret")));
  }

  @Test
  void whatIsTooLarge() {
    assertEquals("file-too-large", told(new byte[SizeLimit.PRINTED_LETTER.bytes() + 1]));
  }

  @Test
  void whatHoldsMoreStreamsThanAnyLetter() {
    assertEquals("file-too-large", told(bytes("%PDF-1.7\n" + "stream".repeat(2_700_000))));
  }

  @Test
  void nothingIsSaidBesideWhatIsTold() throws IOException {
    PrintStream console = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (String broken : List.of("<x>", "no XML", "<!DOCTYPE x [<!ENTITY a><x>&a;</x>", "<!DOCTYPE", "<x a=>",
          "&#0;")) {
        assertEquals("malformed-provenance", told(ForeignPdfs.metadata(broken)));
      }
    } finally {
      System.setErr(console);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theCaseThatALetterCarriesIsHandedOutInACopy() {
    Proof proof = Proof.read(ForeignPdfs.carrying(), "x.pdf").orThrow();
    byte[] given = proof.caseFile().orElseThrow();
    given[0]++;
    assertFalse(Arrays.equals(given, proof.caseFile().orElseThrow()));
  }

  @Test
  void whatUnpacksToMoreThanAnyLetter() throws IOException {
    byte[] zeros = packed(new byte[Bulk.LARGEST_UNPACKED + 1]);
    byte[] bomb = ForeignPdfs.raw("<</Length " + zeros.length + "/Filter/FlateDecode>>", zeros);
    assertTrue(bomb.length < 200_000, "it is small");
    assertEquals("file-too-large", told(bomb));
  }

  @Test
  void whatIsPackedTwice() throws IOException {
    byte[] twice = packed(packed(new byte[1 << 24]));
    byte[] bomb = ForeignPdfs.raw("<</Length " + twice.length + "/Filter[/FlateDecode/FlateDecode]>>", twice);
    assertEquals("not-a-pdf", told(bomb));
  }

  @Test
  void aTableOfBillionsOfObjects() {
    String table = "/Type/XRef/W[0 0 0]/Size 2000000000/Root 1 0 R/Length 1";
    byte[] pdf = bytes("%PDF-1.7\n1 0 obj\n<<" + table + ">>\nstream\nx\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
    assertEquals("not-a-pdf", told(pdf));
  }

  @Test
  void objectsInObjectsWithoutEnd() {
    byte[] deep = ForeignPdfs.raw("[".repeat(1_000_000), new byte[0]);
    assertEquals("no-provenance", told(deep), "an object so deep is taken for none");
  }

  @Test
  void metadataThatStandsForMoreThanItSays() {
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    assertEquals("malformed-provenance", told(ForeignPdfs.metadata(bomb + "<x>&b;</x>")));
    String file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    assertEquals("malformed-provenance", told(ForeignPdfs.metadata(file + "<x>&a;</x>")));
    assertEquals("malformed-provenance", told(ForeignPdfs.metadata("<!DOCTYPE x SYSTEM 'http://localhost:1/'><x/>")));
  }

  @Test
  void metadataThatIsBroken() {
    assertEquals("malformed-provenance", told(ForeignPdfs.metadata("no XML")));
    assertEquals("malformed-provenance", told(ForeignPdfs.metadata("<x>".repeat(100_000))));
    assertEquals("malformed-provenance", told(ForeignPdfs.metadata("<x>" + " ".repeat(1 << 18) + "</x>")));
  }

  @Test
  void aProvenanceThatIsNotWhole() {
    assertEquals("", told(ForeignPdfs.saying(ForeignPdfs.PROVENANCE)));
    assertMalformed("<imr:packHash>" + "0".repeat(64), "<imr:packHash>" + "0".repeat(63));
    assertMalformed("<imr:packHash>0", "<imr:packHash>G");
    assertMalformed("<imr:version>1</imr:version>", "");
    assertMalformed("<imr:version>1", "<imr:version>");
    assertMalformed("<imr:version>1", "<imr:version>1</imr:version><imr:version>2");
    assertMalformed("<imr:version>1", "<imr:version>" + "1".repeat(1_001));
    assertMalformed("<imr:version>1", "<imr:version><b>1</b>");
    assertMalformed("<imr:draft>False", "<imr:draft>No");
  }

  private static void assertMalformed(String words, String others) {
    assertTrue(ForeignPdfs.PROVENANCE.contains(words), words);
    assertEquals("malformed-provenance", told(ForeignPdfs.saying(ForeignPdfs.PROVENANCE.replace(words, others))));
  }

  @Test
  void metadataThatAnotherProgramWroteAnew() {
    String attributes = "<rdf:Description xmlns:imr='" + Provenance.NAMESPACE + "' imr:product='imr-letters'"
        + " imr:version='1' imr:pack='p' imr:packHash='" + "0".repeat(64) + "' imr:draft='True'/>";
    Provenance read = Proof.read(ForeignPdfs.saying(attributes), "x.pdf").orThrow().provenance();
    assertEquals("1", read.version());
    assertTrue(read.draft());
  }

  @Test
  void pagesThatAreNoPagesOfLetters() {
    Proof proof = Proof.read(ForeignPdfs.saying(ForeignPdfs.PROVENANCE), "x.pdf").orThrow();
    assertTrue(proof.words().isEmpty());
  }

  private static String told(byte[] pdf) {
    Checked<Proof> read = assertTimeoutPreemptively(Fixtures.HANGS, () -> Proof.read(pdf, "x.pdf"));
    List<Diagnostic> problems = read.problems();
    problems.forEach(problem -> assertTrue(problem.toString().startsWith("x.pdf:1:1: error: "), problem.toString()));
    return String.join(" ", problems.stream().map(Diagnostic::code).toList());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
