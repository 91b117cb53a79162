package org.imrletters.template;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A font of a pack's own. Its characters serve wherever the style sheet names its family, and wherever no other font of
 * the letter has them. Immutable: its content is copied in.
 *
 * @param family the name by which the style sheet asks for it
 * @param weight 400 for regular, 700 for bold, as in CSS
 * @param italic whether it serves italics
 * @param content the file; read-only
 * @param file how complaints call it
 */
public record PackFont(String family, int weight, boolean italic, ByteBuffer content, String file) {

  /** Four faces of five families. */
  static final int MOST = 20;

  /** Copies the content, so that no one can change it afterwards. */
  public PackFont {
    byte[] copy = new byte[content.remaining()];
    content.duplicate().get(copy);
    content = ByteBuffer.wrap(copy).asReadOnlyBuffer();
  }

  /** The file from its first byte; each reader gets a position of its own. */
  @Override
  public ByteBuffer content() {
    return content.duplicate();
  }

  /** The fonts of a pack, without those that it lacks; none of far too many. */
  public static List<PackFont> read(List<DeclaredFont> declared, PackFiles files) {
    List<PackFont> fonts = new ArrayList<>();
    for (DeclaredFont font : declared.size() > MOST ? List.<DeclaredFont>of() : declared) {
      files.read(font.file())
          .ifPresent(
              content -> fonts.add(new PackFont(font.family(), font.weight() == DeclaredFont.Weight.BOLD ? 700 : 400,
                  font.style() == DeclaredFont.Style.ITALIC, ByteBuffer.wrap(content), files.shownAs(font.file()))));
    }
    return fonts;
  }
}
