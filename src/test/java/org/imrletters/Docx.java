package org.imrletters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DOCX file as its parts, each read by the JDK's own parser, which knows nothing of what wrote them. */
final class Docx {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String ANY = "*";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<ZipEntry> entries = new ArrayList<>();

  private Docx() {}

  static Docx of(byte[] file) {
    Docx docx = new Docx();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        docx.files.put(entry.getName(), zip.readAllBytes());
        docx.entries.add(entry);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return docx;
  }

  Map<String, byte[]> files() {
    return files;
  }

  List<ZipEntry> entries() {
    return entries;
  }

  /** A part of it that is XML. */
  Element part(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name))).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException malformed) {
      throw new AssertionError(name, malformed);
    }
  }

  Element document() {
    return part("word/document.xml");
  }

  /** The elements of this name in another, however deep, in the order in which they stand. */
  static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagNameNS(ANY, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** What an element says of the first of these in it; empty where nothing. */
  static String said(Element in, String name) {
    return all(in, name).stream().findFirst().map(Docx::value).orElse("");
  }

  static String value(Element element) {
    return element.getAttributeNS(W, "val");
  }

  /** The words of a part, paragraph by paragraph, a line's end as one. */
  static List<String> lines(Element part) {
    return all(part, "p").stream()
        .map(paragraph -> all(paragraph, ANY).stream()
            .map(each -> each.getLocalName().equals("t") ? each.getTextContent()
                : each.getLocalName().equals("br") ? "\n" : "")
            .collect(Collectors.joining()))
        .toList();
  }

  /** The paragraphs that say this style. */
  List<Element> styled(String style) {
    return all(document(), "p").stream().filter(paragraph -> said(paragraph, "pStyle").equals(style)).toList();
  }
}
