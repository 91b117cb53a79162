package org.imrletters.golden.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.golden.Golden;
import org.imrletters.golden.Outcome;
import org.imrletters.words.Visible;

/**
 * Writes outcomes as CI systems read those of JUnit: one {@code testsuite}, as Maven Surefire's schema
 * (surefire-test-report.xsd) has it. A test case is a letter and what of it is compared; its class is the folder. What is
 * not as it was approved is a failure, and what gives no letter an error. How long each took is not measured.
 */
public final class JunitReport implements Consumer<Outcome> {

  /** Changes of one letter that are told. */
  private static final int TOLD = 10;

  private record Test(String folder, String name, String kind, String message, String text) {}

  private final FileNames names;
  private final List<Test> tests = new ArrayList<>();

  /** A report with no outcomes yet. */
  public JunitReport(FileNames names) {
    this.names = names;
  }

  @Override
  public void accept(Outcome outcome) {
    String file = names.of(outcome.caseFile());
    int slash = file.lastIndexOf('/');
    String name = Golden.caseName(outcome.caseFile()) + part(outcome);
    tests.add(new Test(slash < 0 ? "." : file.substring(0, slash), name, kind(outcome), outcome.told(), text(outcome)));
  }

  private static String part(Outcome outcome) {
    return outcome instanceof Outcome.OfGolden known
        ? ", " + known.golden().facet().label() + (known.golden().page() == 0 ? "" : " " + known.golden().page())
        : "";
  }

  private static String kind(Outcome outcome) {
    return outcome.isSame() ? "" : outcome instanceof Outcome.OfGolden ? "failure" : "error";
  }

  private String text(Outcome outcome) {
    if (outcome.isSame()) {
      return "";
    }
    String changes = outcome instanceof Outcome.Refused refused
        ? refused.problems().stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n"))
        : told(outcome);
    return names.of(outcome.file()) + "\n" + changes + "\n";
  }

  private static String told(Outcome outcome) {
    List<Change> changes = Change.in(outcome);
    String some = changes.stream()
        .limit(TOLD)
        .map(change -> String.join("\n", ChangeText.lines(change, Ink.PLAIN)))
        .collect(Collectors.joining("\n\n"));
    return changes.size() > TOLD ? some + "\n\nand " + (changes.size() - TOLD) + " more" : some;
  }

  /** The report on what was taken in so far. */
  public String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(xml);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new AssertionError(impossible);
    }
    return text + "\n";
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "imr test");
    xml.writeAttribute("tests", String.valueOf(tests.size()));
    xml.writeAttribute("errors", String.valueOf(count("error")));
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("failures", String.valueOf(count("failure")));
    for (Test test : tests) {
      xml.writeCharacters("\n  ");
      write(test, xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void write(Test test, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", Visible.text(test.name));
    xml.writeAttribute("classname", Visible.text(test.folder));
    xml.writeAttribute("time", "0");
    if (!test.kind.isEmpty()) {
      xml.writeStartElement(test.kind);
      xml.writeAttribute("message", Visible.text(test.message));
      xml.writeAttribute("type", test.kind);
      xml.writeCharacters(test.text.lines().map(Visible::text).collect(Collectors.joining("\n")));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private long count(String kind) {
    return tests.stream().filter(test -> test.kind.equals(kind)).count();
  }
}
