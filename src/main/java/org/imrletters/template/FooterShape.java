package org.imrletters.template;

import org.imrletters.letter.Footer;
import org.imrletters.yaml.Shape;

/** What a {@code pack.yaml} may say of the foot of each page. */
final class FooterShape {

  static final Shape<Footer> FOOTER =
      Shape.mapping(
          "a footer",
          fields -> {
            var left =
                fields.optional(
                    "left",
                    Shape.text(),
                    "what stands at the left of each page's foot; {number} stands for the case"
                        + " number",
                    "\"Case Number: {number}\"");
            var right =
                fields.optional(
                    "right",
                    Shape.text(),
                    "what stands at the right; {page} and {pages} stand for the numbers",
                    "\"Page {page} of {pages}\"");
            return in -> new Footer(in.get(left).orElse(""), in.get(right).orElse(""));
          });

  private FooterShape() {}
}
