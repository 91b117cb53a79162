package org.imrletters.template;

import java.util.Optional;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Envelope.Area;
import org.imrletters.letter.Envelope.SheetCode;
import org.imrletters.template.Letterhead.Logo;
import org.imrletters.yaml.Shape;

/**
 * How a pack's letters are addressed and signed; the words are its templates'.
 *
 * @param capitals whether the label of an envelope is in capitals without punctuation, as the post likes it (USPS
 *     Publication 28)
 * @param envelope what letters are put into
 * @param signature the picture that stands where the organization signs
 */
record Head(boolean capitals, Optional<Envelope> envelope, Optional<Logo> signature) {

  /** The class of the block that is signed. */
  static final String SIGNATURE = "signature";

  /** A number alone is points. */
  private static final Shape<Double> LENGTH = Shape.typed("a length", "not-a-length",
      "[0-9]{1,4}(?:\\.[0-9]{1,4})?(?: ?(?:in|cm|mm|pt))?",
      text -> PackLogo.points(text.matches(".*[0-9]") ? text + "pt" : text), points -> points + "pt",
      text -> "write a number and in, cm, mm or pt, such as 9.5in");

  /** A window, with the envelope around it left to be said. */
  private record Window(double left, double bottom, double width, double height) {}

  private static final Shape<Window> WINDOW = Shape.mapping("a window", fields -> {
    var left = fields.required("left", LENGTH, "from the left edge of the envelope to the window", "0.875in");
    var bottom = fields.required("bottom", LENGTH, "from the lower edge of the envelope to the window", "0.5in");
    var width = fields.required("width", LENGTH, "how wide the window is", "4.5in");
    var height = fields.required("height", LENGTH, "how high it is", "1.125in");
    return in -> new Window(in.get(left), in.get(bottom), in.get(width), in.get(height));
  });

  private static final Shape<SheetCode> CODE = Shape.mapping("the code of a sheet", fields -> {
    var left = fields.required("left", LENGTH, "from the left edge of the sheet to its zone", "7.625in");
    var top = fields.required("top", LENGTH, "from the upper edge of the sheet to its zone", "0.75in");
    var width = fields.required("width", LENGTH, "how wide the zone is", "0.625in");
    var height = fields.required("height", LENGTH, "how high it is", "1.75in");
    var says = fields.required("says", Shape.text(), "which sheet it is, for people", "\"Sheet {sheet} of {sheets}\"");
    return in -> new SheetCode(
        new Area(in.get(left), in.get(top), in.get(left) + in.get(width), in.get(top) + in.get(height)), in.get(says));
  });

  private static final Shape<Envelope> ENVELOPE = Shape.mapping("an envelope", fields -> {
    var width = fields.required("width", LENGTH, "how wide it is", "9.5in");
    var height = fields.required("height", LENGTH, "how high it is", "4.125in");
    var fold = fields.required("fold", LENGTH, "from the upper edge of the first sheet to its first fold", "4in");
    var window = fields.required("window", WINDOW, "where its window is",
        "{left: 0.875in, bottom: 0.5in, width: 4.5in, height: 1.125in}");
    var code = fields.optional("sheetCode", CODE,
        "where sheets in files for a print shop tell to which letter they belong", PackDescription.SHEET_CODE);
    return in -> {
      Window its = in.get(window);
      return new Envelope(in.get(width), in.get(height), in.get(fold), its.left, its.bottom, its.width, its.height,
          in.get(code));
    };
  });

  /** What may stand under {@code head} in a {@code pack.yaml}. */
  static final Shape<Head> SHAPE = Shape.mapping("the head of letters", fields -> {
    var capitals = fields.optional("capitals", Shape.flag(), false,
        "whether addresses are in capitals without punctuation", "yes");
    var envelope = fields.optional("envelope", ENVELOPE, "the envelope, whose window shows the address",
        "{width: 9.5in, height: 4.125in, fold: 4in, window: {left: 0.875in, bottom: 0.5in, width: 4.5in, height: 1.125in}}");
    var signature = fields.optional("signature", Letterhead.LOGO, "the picture of the organization's signature",
        "{file: signature.png, alt: Signed for Example Review Organization, width: 2in}");
    return in -> new Head(in.get(capitals), in.get(envelope), in.get(signature));
  });
}
