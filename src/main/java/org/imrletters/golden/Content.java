package org.imrletters.golden;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOException;
import org.imrletters.PrintableLetter;
import org.imrletters.proof.PagePicture;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.proof.Tolerance;

/** What a golden file holds, or what was printed to be held against it. */
public sealed interface Content {

  /** How fine pictures of pages are, as on screens; a comma is two dots wide. Half an inch is no fraction of a dot. */
  int DOTS_PER_INCH = 96;

  /** The bytes of a golden file that holds this. */
  byte[] bytes();

  /** Words. Line ends, a byte order mark, and empty lines at the end make no difference. */
  record Words(String text) implements Content {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Brings the text to line feeds, one of them at its end. */
    public Words {
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      text = plain.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("(?<!\n)\n++\\z", "") + "\n";
    }

    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A page as a picture. */
  record Page(PagePicture picture) implements Content {

    @Override
    public byte[] bytes() {
      return picture.png();
    }
  }

  /** A whole file, byte for byte; also a golden picture that is none any more. */
  record Bytes(byte[] bytes) implements Content {}

  /**
   * What a golden file with these bytes holds.
   *
   * @throws IOException if it is a picture much larger than any page
   */
  static Content of(Facet facet, byte[] file) throws IOException {
    return switch (facet) {
      case PDF_BYTES -> new Bytes(file);
      case PDF_PAGES -> picture(file);
      default -> words(file);
    };
  }

  /**
   * What a letter prints of each facet: a content for each page, or for the whole.
   *
   * @throws IOException if its PDF cannot be read back
   */
  static Map<Facet, List<Content>> printed(PrintableLetter letter, Set<Facet> facets) throws IOException {
    Map<Facet, List<Content>> prints = new LinkedHashMap<>();
    byte[] paper = facets.stream().anyMatch(Facet::isOfPaper) ? letter.pdf() : new byte[0];
    for (Facet facet : facets) {
      prints.put(facet, switch (facet) {
        case TEXT -> List.of(new Words(letter.text()));
        case HTML -> List.of(new Words(letter.html()));
        case PDF_BYTES -> List.of(new Bytes(paper));
        default -> readBack(facet, paper);
      });
    }
    return prints;
  }

  private static List<Content> readBack(Facet facet, byte[] paper) throws IOException {
    try (PrintedPdf pdf = PrintedPdf.open(paper)) {
      return switch (facet) {
        case PDF_WORDS -> List.of(new Words(pdf.words()));
        case PDF_TAGS -> List.of(new Words(pdf.tags()));
        case PDF_METADATA -> List.of(new Words(pdf.metadata()));
        default -> pdf.pictures(DOTS_PER_INCH).stream().<Content>map(Page::new).toList();
      };
    }
  }

  /** Text in another encoding is no text that a letter could be; nor would anyone read it as one. */
  private static Content words(byte[] file) {
    try {
      return new Words(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException foreign) {
      return new Bytes(file);
    }
  }

  private static Content picture(byte[] file) throws IOException {
    try {
      return new Page(PagePicture.read(file));
    } catch (IIOException broken) {
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
