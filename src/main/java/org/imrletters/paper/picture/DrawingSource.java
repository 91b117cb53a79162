package org.imrletters.paper.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;

/** The text of a drawing's file, which knows where things stand in it, and what was found to be wrong with it. */
final class DrawingSource {

  /** In bytes; the mark of an organization takes some thousands. */
  static final int LARGEST = 1 << 20;

  /** What more would be told would not be read. */
  private static final int MOST_MISTAKES = 20;

  private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

  private final String text;
  private final List<FileMistake> mistakes;
  private int line = 1;
  private int lineStart;

  private DrawingSource(String text, List<FileMistake> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  /** The text of these bytes, which must be UTF-8; a mark of the byte order is no part of it. */
  static DrawingSource of(byte[] file, List<FileMistake> mistakes) throws FileMistake {
    if (file.length > LARGEST) {
      throw FileMistake.tooLarge("the drawing is larger than 1 MB", SvgWords.SIMPLER_HINT, FileMistake.NOWHERE);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      DrawingSource source = new DrawingSource(text.startsWith("\uFEFF") ? text.substring(1) : text, mistakes);
      source.checkEncoding();
      return source;
    } catch (CharacterCodingException notText) {
      throw notUtf8(FileMistake.NOWHERE);
    }
  }

  private void checkEncoding() throws FileMistake {
    Matcher said = ENCODING.matcher(text);
    if (said.find() && !said.group(1).matches("(?i)utf-8|us-ascii")) {
      throw notUtf8(said.start(1));
    }
  }

  private static FileMistake notUtf8(int offset) {
    return FileMistake.unsupported("the drawing is not written in UTF-8",
        "save it as SVG again, with the encoding UTF-8", offset);
  }

  String text() {
    return text;
  }

  /**
   * The offset of the character at this line and column, both counted from one, as a reader of XML tells them. None
   * stands before the one that was asked for last.
   */
  int offset(Location place) {
    for (; line < place.getLineNumber(); line++) {
      lineStart = text.indexOf('\n', lineStart) + 1;
    }
    return Math.max(0, Math.min(text.length(), lineStart + place.getColumnNumber() - 1));
  }

  /** Where these characters next stand from an offset on; the offset itself where they do not. */
  int find(String characters, int from) {
    int found = text.indexOf(characters, from);
    return found < 0 ? from : found;
  }

  /** Notes something that is wrong, one thing a place; there can be more. */
  void mistake(FileMistake mistake) {
    note(mistake, mistakes);
  }

  static void note(FileMistake mistake, List<FileMistake> mistakes) {
    boolean known = mistakes.stream().anyMatch(told -> told.offset() == mistake.offset());
    if (!known && mistakes.size() < MOST_MISTAKES) {
      mistakes.add(mistake);
    }
  }
}
