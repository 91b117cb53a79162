package org.imrletters.preview;

import java.nio.charset.StandardCharsets;

/**
 * What a page gets.
 *
 * @param status the status of HTTP
 * @param type the media type
 * @param policy what a browser may do with it
 * @param body the bytes
 */
record Answer(int status, String type, String policy, byte[] body) {

  private static final String NONE = "default-src 'none'; frame-ancestors 'none'";

  /** Our own page fetches from here alone, and is in no other. */
  private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** A letter runs nothing and fetches nothing, and is shown in our page alone. */
  private static final String LETTER = "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; font-src data:; "
      + "img-src data:; frame-ancestors 'self'";

  static final Answer NOTHING = new Answer(404, "text/plain", NONE, new byte[0]);

  static Answer page(String type, byte[] body) {
    return new Answer(200, type, PAGE, body);
  }

  static Answer letter(String html) {
    return new Answer(200, "text/html", LETTER, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer text(int status, String type, String text) {
    return new Answer(status, type, NONE, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer text(String text) {
    return text(200, "text/plain", text);
  }
}
