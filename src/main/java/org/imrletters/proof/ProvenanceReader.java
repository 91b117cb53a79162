package org.imrletters.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.imrletters.letter.Provenance;
import org.imrletters.letter.Provenance.ProofOfService;

/**
 * Finds in a file's metadata (XMP, ISO 16684-1) where the file comes from.
 *
 * <p>A property may stand as an element or as an attribute: programs that write metadata anew choose as they like.
 */
final class ProvenanceReader {

  /** In bytes; ours has some 4,000. */
  private static final int LARGEST = 1 << 18;

  /** In characters. */
  private static final int LONGEST_VALUE = 1_000;

  // The JDK's own, whatever else an application has on its class path.
  private static final XMLInputFactory XML = xml();

  private final Map<String, String> said = new HashMap<>();

  private ProvenanceReader() {}

  static Provenance read(PrintedPdf pdf) throws IOException {
    Optional<COSStream> metadata = PrintedPdf.stream(pdf.catalog(), COSName.METADATA);
    byte[] packet = metadata.isPresent() ? pdf.content(metadata.get()) : new byte[0];
    if (packet.length == 0) {
      throw Unreadable.unsaid();
    }
    refuse(packet.length > LARGEST);
    ProvenanceReader reader = new ProvenanceReader();
    try {
      reader.read(packet);
    } catch (XMLStreamException | RuntimeException malformed) {
      throw Unreadable.malformed();
    }
    return reader.provenance();
  }

  private void read(byte[] packet) throws XMLStreamException, Unreadable {
    // The JDK's reader would print what is wrong in one on the console; no metadata has one, and it could stand for
    // anything.
    refuse(new String(packet, StandardCharsets.UTF_8).contains("<!DOCTYPE"));
    XMLStreamReader events = XML.createXMLStreamReader(new ByteArrayInputStream(packet), "UTF-8");
    while (events.hasNext()) {
      if (events.next() == XMLStreamConstants.START_ELEMENT) {
        element(events);
      }
    }
  }

  private void element(XMLStreamReader events) throws XMLStreamException, Unreadable {
    for (int i = 0; i < events.getAttributeCount(); i++) {
      if (Provenance.NAMESPACE.equals(events.getAttributeNamespace(i))) {
        say(events.getAttributeLocalName(i), events.getAttributeValue(i));
      }
    }
    if (Provenance.NAMESPACE.equals(events.getNamespaceURI())) {
      say(events.getLocalName(), events.getElementText());
    }
  }

  private static void refuse(boolean isMalformed) throws Unreadable {
    if (isMalformed) {
      throw Unreadable.malformed();
    }
  }

  private void say(String property, String value) throws Unreadable {
    refuse(value.isEmpty() || value.length() > LONGEST_VALUE || said.put(property, value) != null);
  }

  private Provenance provenance() throws Unreadable {
    if (said.isEmpty()) {
      throw Unreadable.unsaid();
    }
    return new Provenance(required("product"), required("version"), required("pack"),
        hash("packHash").orElseThrow(Unreadable::malformed), hash("guidelinesHash"), hash("caseHash"),
        Optional.ofNullable(said.get("caseNumber")), Optional.ofNullable(said.get("recipient")),
        isTrue(required("draft")), isTrue(said.getOrDefault("largePrint", "False")), day("mailing"), proofOfService());
  }

  private Optional<ProofOfService> proofOfService() throws Unreadable {
    return isTrue(said.getOrDefault("proofOfService", "False"))
        ? Optional.of(new ProofOfService(day("mailedOn"), Optional.ofNullable(said.get("place"))))
        : Optional.empty();
  }

  private String required(String property) throws Unreadable {
    return Optional.ofNullable(said.get(property)).orElseThrow(Unreadable::malformed);
  }

  private Optional<String> hash(String property) throws Unreadable {
    Optional<String> hash = Optional.ofNullable(said.get(property));
    if (hash.filter(digits -> !digits.matches("[0-9a-f]{64}")).isPresent()) {
      throw Unreadable.malformed();
    }
    return hash;
  }

  private Optional<LocalDate> day(String property) throws Unreadable {
    try {
      return Optional.ofNullable(said.get(property)).map(LocalDate::parse);
    } catch (DateTimeParseException none) {
      throw Unreadable.malformed();
    }
  }

  /** As XMP writes a Boolean; whatever else stands there is not taken for a letter. */
  private static boolean isTrue(String value) throws Unreadable {
    return switch (value) {
      case "True" -> true;
      case "False" -> false;
      default -> throw Unreadable.malformed();
    };
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
