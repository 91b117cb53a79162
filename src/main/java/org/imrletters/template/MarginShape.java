package org.imrletters.template;

import java.util.function.BiFunction;
import org.imrletters.letter.Footer;
import org.imrletters.letter.RunningHead;
import org.imrletters.yaml.Shape;

/** What may stand under {@code header} and {@code footer} in a {@code pack.yaml}. */
final class MarginShape {

  static final Shape<RunningHead> HEADER = of("a running head", "head", "\"{title}\"", "\"Case Number: {number}\"",
      RunningHead::new);

  static final Shape<Footer> FOOTER = of("a footer", "foot", "\"Case Number: {number}\"", "\"Page {page} of {pages}\"",
      Footer::new);

  private MarginShape() {}

  private static <T> Shape<T> of(String name, String place, String exampleLeft, String exampleRight,
      BiFunction<String, String, T> build) {
    return Shape.mapping(name, fields -> {
      var left = fields.optional("left", Shape.text(), "what stands at the left of each page's " + place
          + "; {number} and {title} stand for the case number and the title", exampleLeft);
      var right = fields.optional("right", Shape.text(),
          "what stands at the right; {page} and {pages} stand for the numbers", exampleRight);
      return in -> build.apply(in.get(left).orElse(""), in.get(right).orElse(""));
    });
  }
}
