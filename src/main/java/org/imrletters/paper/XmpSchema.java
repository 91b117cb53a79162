package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A description of properties that PDF/A's own list lacks, as it asks for (ISO 19005-2, 6.6.2.3.3).
 *
 * @param name what people call the schema
 * @param namespace its namespace
 * @param prefix the prefix of that
 * @param properties its properties as XMP describes them
 */
record XmpSchema(String name, String namespace, String prefix, List<String> properties) {

  XmpSchema(String name, String namespace, String prefix) {
    this(name, namespace, prefix, List.of());
  }

  /** The same, with one more property, which only programs write. */
  XmpSchema property(String property, String type, String description) {
    List<String> more = new ArrayList<>(properties);
    more.add("""
        <rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>%s</pdfaProperty:name>
        <pdfaProperty:valueType>%s</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>%s</pdfaProperty:description>
        </rdf:li>
        """.formatted(property, type, description));
    return new XmpSchema(name, namespace, prefix, List.copyOf(more));
  }

  /** The description of all these schemas. */
  static String described(XmpSchema... schemas) {
    return """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag>
        %s</rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """.formatted(Stream.of(schemas).map(XmpSchema::description).collect(Collectors.joining()));
  }

  private String description() {
    return """
        <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>%s</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>%s</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq>
        %s</rdf:Seq></pdfaSchema:property>
        </rdf:li>
        """.formatted(name, namespace, prefix, String.join("", properties));
  }
}
