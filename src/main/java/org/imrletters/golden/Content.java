package org.imrletters.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.imrletters.proof.Picture;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.Tolerance;

/** What a golden file holds, or what was printed to be held against it. */
public sealed interface Content {

  /** The bytes of a golden file that holds this. */
  byte[] bytes();

  /** Words. Line ends, a byte order mark, and empty lines at the end make no difference. */
  record Words(String text) implements Content {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Brings the text to line feeds, one of them at its end. */
    public Words {
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
      int end = lines.length();
      while (end > 0 && lines.charAt(end - 1) == '\n') {
        end--;
      }
      text = lines.substring(0, end) + "\n";
    }

    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A page as a picture. */
  record Page(Picture picture) implements Content {

    @Override
    public byte[] bytes() {
      return picture.png();
    }
  }

  /** A whole file, byte for byte; also a golden picture that is none any more. */
  record Bytes(byte[] bytes) implements Content {}

  /** What a golden file with these bytes holds. */
  static Content of(Facet facet, byte[] file) {
    return switch (facet) {
      case PDF_BYTES -> new Bytes(file);
      case PDF_PAGES -> picture(file);
      default -> new Words(new String(file, StandardCharsets.UTF_8));
    };
  }

  private static Content picture(byte[] file) {
    try {
      return new Page(Picture.read(file));
    } catch (IOException broken) {
      return new Bytes(file);
    }
  }

  /** Whether both are the same: words word for word, pictures within this tolerance, files byte for byte. */
  default boolean isSame(Content other, Tolerance tolerance) {
    if (this instanceof Words words && other instanceof Words others) {
      return words.equals(others);
    }
    if (this instanceof Page page && other instanceof Page others) {
      return PictureDifference.between(page.picture(), others.picture(), tolerance).isNothing();
    }
    return this instanceof Bytes && other instanceof Bytes && Arrays.equals(bytes(), other.bytes());
  }
}
