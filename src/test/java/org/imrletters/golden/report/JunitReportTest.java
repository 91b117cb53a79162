package org.imrletters.golden.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

  @TempDir
  private Path place;

  @Test
  void everyLetterIsATestCase() throws Exception {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    Element root = parsed(Results.of(suite).junit());
    assertEquals("testsuite", root.getTagName());
    assertEquals(List.of("5", "1", "3", "0"),
        List.of("tests", "errors", "failures", "skipped").stream().map(root::getAttribute).toList());
    assertEquals(List.of("letters.letters: changed, text: failure not as it was approved",
        "letters.letters: new, text: failure not approved yet", "letters.letters: same, text: ",
        "letters.letters: wrong: error gives no letter",
        "letters.letters: gone, text: failure approved, but nothing prints it any more"), tests(root));
  }

  @Test
  void everyTestCaseHasItsTimeAndTheSuiteTheirSum() throws Exception {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    Element root = parsed(Results.of(suite).junit());
    assertEquals("7.500", root.getAttribute("time"));
    NodeList tests = root.getElementsByTagName("testcase");
    for (int i = 0; i < tests.getLength(); i++) {
      assertEquals("1.500", ((Element) tests.item(i)).getAttribute("time"));
    }
  }

  @Test
  void whatChangedIsToldInFull() throws Exception {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    Element changed = (Element) parsed(Results.of(suite).junit()).getElementsByTagName("failure").item(0);
    assertEquals("failure", changed.getAttribute("type"));
    assertEquals("letters/changed.approved.txt\n- Films were normal.\n+ Films were <b>fine</b> & normal.",
        changed.getTextContent());
  }

  @Test
  void whatXmlCannotHoldIsShownAsItsCode() throws Exception {
    Folder folder = new Folder(place);
    folder.put("roe.yaml");
    folder.write("roe.approved.txt", "bell \u0007 and \ufffe");
    assertTrue(parsed(Results.of(Suite.in(place)).junit()).getTextContent().contains("bell <U+0007> and <U+FFFE>"));
  }

  @Test
  void pagesAreTestCasesOfTheirOwn() throws Exception {
    Folder folder = new Folder(place);
    folder.put("2015/roe.yaml");
    assertEquals(List.of("letters.letters.2015: roe, pdf-pages 1: failure not approved yet"),
        tests(parsed(Results.of(Suite.in(place).comparing(Facet.PDF_PAGES)).junit())));
  }

  private static Element parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<String> tests(Element root) {
    List<String> told = new ArrayList<>();
    NodeList tests = root.getElementsByTagName("testcase");
    for (int i = 0; i < tests.getLength(); i++) {
      Element test = (Element) tests.item(i);
      assertEquals("1.500", test.getAttribute("time"), "Surefire's schema wants a time");
      NodeList wrong = test.getElementsByTagName("*");
      String what = wrong.getLength() == 0 ? ""
          : wrong.item(0).getNodeName() + " " + ((Element) wrong.item(0)).getAttribute("message");
      told.add(test.getAttribute("classname") + ": " + test.getAttribute("name") + ": " + what);
    }
    return told;
  }
}
