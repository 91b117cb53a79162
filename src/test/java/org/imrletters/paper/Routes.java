package org.imrletters.paper;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.Inside;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.paper.style.StyleSheet;
import org.junit.jupiter.api.Named;

/** Both page layouts from a letter to paper, under one style sheet. */
public final class Routes {

  private final OwnLayout own;
  private final PdfEngine engine;

  private Routes(OwnLayout own, PdfEngine engine) {
    this.own = own;
    this.engine = engine;
  }

  /** For a style sheet that both can follow. */
  public static Routes of(String css) {
    return of(css, StandardFonts.all());
  }

  /** The same, with these fonts. */
  public static Routes of(String css, List<FontFile> fonts) {
    List<FontFace> faces = fonts.stream().map(FontFace::of).toList();
    StyleSheet style = StyleSheet.of("Letter Serif", css, mistake -> {
      throw new IllegalArgumentException(mistake.message());
    });
    return new Routes(new OwnLayout(() -> style, faces), new PdfEngine("Letter Serif", css, faces));
  }

  /** The letter in the look of the standard pack by each way, for tests that both have to pass. */
  static Stream<Named<byte[]>> both(Letter letter) {
    Routes routes = of(Inside.css());
    return Stream.of(Named.of("the own layout", routes.own(letter)), Named.of("openhtmltopdf", routes.engine(letter)));
  }

  /** The letter by the own layout. */
  public byte[] own(Letter letter) {
    return own.print(letter, Imprint.NONE).bytes();
  }

  /** The letter by openhtmltopdf. */
  public byte[] engine(Letter letter) {
    return engine.print(letter, Imprint.NONE).bytes();
  }
}
