package org.imrletters.batch;

import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.batch.CaseRecord.Told;

/**
 * Writes what came of a run as CI systems read it: one {@code testsuite}, as Maven Surefire's schema
 * (surefire-test-report.xsd) has it. A test case is a copy of a case; what is refused or held is a failure, and what failed
 * an error. It holds codes and places, and no word of a case.
 */
public final class BatchJunit {

  private static final Map<Status, String> KINDS = Map.of(Status.HELD, "failure", Status.REFUSED, "failure",
      Status.FAILED, "error");

  private BatchJunit() {}

  /** Writes the report of a run, in UTF-8. The stream is left open. */
  public static void write(BatchFolder run, BatchSummary summary, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "letters");
      xml.writeAttribute("tests", String.valueOf(summary.read()));
      xml.writeAttribute("failures", String.valueOf(summary.count(Status.HELD) + summary.count(Status.REFUSED)));
      xml.writeAttribute("errors", String.valueOf(summary.count(Status.FAILED)));
      xml.writeAttribute("skipped", "0");
      run.forEach(record -> write(record, xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(CaseRecord record, XMLStreamWriter xml) {
    try {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", "letters");
      xml.writeAttribute("name", record.input() + (record.line() > 0 ? ":" + record.line() : "")
          + (record.publicCopy() ? ", public copy" : ""));
      String kind = KINDS.get(record.status());
      if (kind != null) {
        xml.writeStartElement(kind);
        xml.writeAttribute("message", record.status().word());
        xml.writeAttribute("type", record.status().word());
        xml.writeCharacters(record.told().stream().map(BatchJunit::text).collect(Collectors.joining("\n")));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(Told told) {
    return (told.line() > 0 ? told.line() + ":" + told.column() + ": " : "") + told.severity() + " [" + told.code()
        + "]";
  }
}
