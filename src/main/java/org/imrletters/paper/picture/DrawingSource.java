package org.imrletters.paper.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a drawing's file, which knows where things stand in it, and what was found to be wrong with it. */
final class DrawingSource {

  /** In bytes; the mark of an organization takes some thousands. */
  static final int LARGEST = 1 << 20;

  /** What more would be told would not be read. */
  private static final int MOST_MISTAKES = 20;

  private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

  private final String text;
  private final List<ImageMistake> mistakes = new ArrayList<>();

  private DrawingSource(String text) {
    this.text = text;
  }

  /** The text of these bytes, which must be UTF-8; a mark of the byte order is no part of it. */
  static DrawingSource of(byte[] file) throws ImageMistake {
    if (file.length > LARGEST) {
      throw ImageMistake.tooLarge("the drawing is larger than 1 MB", SvgWords.SIMPLER_HINT);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      DrawingSource source = new DrawingSource(text.startsWith("\uFEFF") ? text.substring(1) : text);
      source.checkEncoding();
      return source;
    } catch (CharacterCodingException notText) {
      throw notUtf8(ImageMistake.NOWHERE);
    }
  }

  private void checkEncoding() throws ImageMistake {
    Matcher said = ENCODING.matcher(text);
    if (said.find() && !said.group(1).matches("(?i)utf-8|us-ascii")) {
      throw notUtf8(said.start(1));
    }
  }

  private static ImageMistake notUtf8(int offset) {
    return ImageMistake.unsupported("the drawing is not written in UTF-8",
        "save it as SVG again, with the encoding UTF-8", offset);
  }

  String text() {
    return text;
  }

  /** Where these characters next stand from an offset on; the offset itself where they do not. */
  int find(String characters, int from) {
    int found = text.indexOf(characters, from);
    return found < 0 ? from : found;
  }

  /** Notes something that is wrong, one thing a place; there can be more. */
  void mistake(ImageMistake mistake) {
    boolean known = mistakes.stream().anyMatch(told -> told.offset() == mistake.offset());
    if (!known && mistakes.size() < MOST_MISTAKES) {
      mistakes.add(mistake);
    }
  }

  boolean isSound() {
    return mistakes.isEmpty();
  }

  void tell(Consumer<ImageMistake> tell) {
    mistakes.forEach(tell);
  }
}
