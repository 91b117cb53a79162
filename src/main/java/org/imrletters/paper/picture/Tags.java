package org.imrletters.paper.picture;

/**
 * Walks through the tags of a text that an XML reader walks through at the same time, and knows where they stand, which
 * that one does not tell.
 */
final class Tags {

  private final String text;
  private int at;

  Tags(String text) {
    this.text = text;
  }

  /** Where the next tag of an element begins; the text is sound as far as the end of that tag. */
  int next() {
    int open = opening();
    at = end(open);
    return open;
  }

  private int opening() {
    while (true) {
      int open = text.indexOf('<', at);
      if (text.startsWith("<!--", open)) {
        at = behind("-->", open + 4);
      } else if (text.startsWith("<![CDATA[", open)) {
        at = behind("]]>", open);
      } else if (text.startsWith("<?", open)) {
        at = behind("?>", open);
      } else if (text.startsWith("</", open)) {
        at = behind(">", open);
      } else {
        return Math.max(0, open);
      }
    }
  }

  private int behind(String sign, int from) {
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() : found + sign.length();
  }

  private int end(int open) {
    char quote = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Where the value of an attribute begins in the tag that begins here; the tag itself where it has no such. */
  static int value(String text, int tag, String name) {
    int i = tag + 1;
    while (i < text.length() && text.charAt(i) != '>') {
      int from = i;
      while (i < text.length() && " \t\r\n=>\"'".indexOf(text.charAt(i)) < 0) {
        i++;
      }
      boolean found = text.substring(from, i).equals(name);
      while (i < text.length() && " \t\r\n=".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      if (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
        if (found) {
          return i + 1;
        }
        i = Math.max(i + 1, text.indexOf(text.charAt(i), i + 1) + 1);
      }
    }
    return tag;
  }

  /** Refuses a DTD before an XML reader comes to see it. */
  static void refuseDtd(String text) throws ImageMistake {
    Tags tags = new Tags(text);
    int first = tags.opening();
    if (text.startsWith("<!", first)) {
      throw ImageMistake.forbidden("a drawing with a DOCTYPE is not read, as that may name other files",
          "take it out: programs know an SVG without it", first);
    }
  }
}
