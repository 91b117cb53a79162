/**
 * Writes Independent Medical Review determination letters from cases, as text, HTML, PDF and DOCX.
 *
 * <p>{@link org.imrletters.ImrLetters} is the way in. What is not exported here may change in any version, and
 * nothing of it is reached from what is: the compiler's lint {@code exports} sees to that.
 */
module org.imrletters {
  requires freemarker;
  requires java.desktop;
  requires java.management;
  requires java.xml;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;

  // Annotations only.
  requires static org.jspecify;

  // For verified letters and golden suites that tell words apart.
  requires static io.github.javadiffutils;

  // For print files, whose sheets have a code.
  requires static com.google.zxing;

  // For golden suites in JUnit.
  requires static transitive org.approvaltests;
  requires static org.approvaltests.util;
  requires static transitive org.junit.jupiter.api;
  requires static org.opentest4j;

  // For the command, and its preview.
  requires static info.picocli;
  requires static jdk.httpserver;

  // For Spring Boot, whose jars have these names in 3.5 and in 4.1.
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.core;
  requires static spring.web;

  exports org.imrletters;
  exports org.imrletters.batch;
  exports org.imrletters.casefile;
  exports org.imrletters.diagnostic;
  exports org.imrletters.golden;
  exports org.imrletters.golden.junit;
  exports org.imrletters.proof;
  exports org.imrletters.review;

  // Spring makes what an application never names.
  opens org.imrletters.spring;
}
