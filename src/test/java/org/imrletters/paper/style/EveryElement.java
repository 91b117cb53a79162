package org.imrletters.paper.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A document with each element that a letter may have, in each surrounding that makes a difference. */
final class EveryElement {

  private static final String DOCUMENT = """
      <html lang="en"><head><title>t</title></head><body>
      <div class="footer-left">f</div><div class="footer-right">f</div>
      <main>
      <section class="summary">
      <h1>h <strong>s <em>e</em></strong></h1>
      <h2>h</h2><h3>h</h3><h4>h</h4><h5>h</h5><h6>h</h6>
      <p>w <strong>s</strong> <em>e</em> <strong><em>b</em></strong></p><p class="lead">w</p><p class="unknown">w</p>
      <ul><li>w <strong>s</strong></li><li><p>w</p><p>w</p><ul><li>w</li></ul><ol><li>w</li></ol></li></ul>
      <ol class="small"><li>w</li><li><p class="small">w</p><ol><li>w</li></ol><ul><li>w</li></ul></li></ol>
      <blockquote><p>w</p><ul><li>w</li></ul></blockquote><blockquote class="notice"><p>w</p></blockquote>
      <table class="header"><tbody><tr><td>w <strong>s</strong></td><td>w</td></tr>
      <tr><th>w</th><td>w</td></tr></tbody></table>
      <table><tbody><tr><th>w</th><td>w <em>e</em></td></tr></tbody></table>
      </section>
      <section class="items">
      <h1>h</h1><h2 class="item">h <strong>s</strong></h2><p class="label"><strong>s</strong> w</p>
      <p class="small">w</p><p class="contact">w</p><ul><li>w</li></ul>
      </section>
      </main></body></html>
      """;

  private EveryElement() {}

  static Document document() {
    String joined = DOCUMENT.replaceAll(">\\s+<", "><");
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(joined.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
