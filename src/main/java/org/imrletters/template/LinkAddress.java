package org.imrletters.template;

import java.util.List;
import java.util.regex.Pattern;
import org.imrletters.template.Markup.Mistake;
import org.jspecify.annotations.Nullable;

/** The address that a link leads to: a page, a mailbox or a telephone, as the template's owner wrote it. */
final class LinkAddress {

  /** What an address may consist of (RFC 3986, 2), behind a scheme that a letter may lead to. */
  private static final Pattern ADDRESS = Pattern
      .compile("(?:https?://|mailto:|tel:)(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})+");

  private static final String HINT = "write it as https://www.dir.ca.gov, mailto:imr@example.org or tel:+1-800-555-0100";

  private LinkAddress() {}

  /** The address with its entities resolved; empty, and added to the mistakes, if it is none. */
  static String read(@Nullable String raw, int start, int length, List<Mistake> mistakes) {
    if (raw == null || raw.isEmpty()) {
      mistakes.add(missing(start, length));
      return "";
    }
    if (raw.indexOf(Mask.VALUE) >= 0) {
      mistakes
          .add(Attributes.valueInTag(start, length, "write the address out; where a link leads is the pack's to say"));
      return "";
    }
    String address = Entities.resolve(raw, start, mistakes);
    if (!ADDRESS.matcher(address).matches()) {
      mistakes.add(
          new Mistake("not-an-address", start, length, "'" + address + "' is no address that a link leads to", HINT));
      return "";
    }
    return address;
  }

  /** A link without any. */
  static Mistake missing(int start, int length) {
    return new Mistake("not-an-address", start, length, "this link leads nowhere",
        "give it an address: <a href=\"https://...\">");
  }
}
