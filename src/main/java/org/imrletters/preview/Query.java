package org.imrletters.preview;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a page says behind the question mark: names and numbers, which are looked up and never opened. */
record Query(Map<String, String> said) {

  static Query of(URI asked) {
    Map<String, String> said = new HashMap<>();
    for (String part : Optional.ofNullable(asked.getRawQuery()).orElse("").split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        said.put(part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return new Query(said);
  }

  String text(String name) {
    return said.getOrDefault(name, "");
  }

  /** A number of at most nine digits; -1 for anything else. */
  int number(String name) {
    String digits = text(name);
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }
}
