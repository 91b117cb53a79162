package org.imrletters.render;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A page of HTML as an XML parser reads it. */
public final class Page {

  private final Document document;

  private Page(Document document) {
    this.document = document;
  }

  /** Fails where the page is not well formed. */
  public static Page of(String html) throws Exception {
    var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    return new Page(builder.parse(new InputSource(new StringReader(html))));
  }

  /** The text of what an XPath expression finds first. */
  public String text(String path) throws Exception {
    return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
  }
}
