package org.imrletters.letter;

import java.util.Optional;

/**
 * What a printed letter carries besides its words.
 *
 * @param provenance where it comes from
 * @param caseFile the case file it was made of, to be attached to it
 * @param mark the word across each of its pages, such as one that tells a draft
 */
public record Imprint(Optional<Provenance> provenance, Optional<AttachedFile> caseFile, Optional<String> mark) {

  /** Nothing but the words. */
  public static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty(), Optional.empty());

  /** Where the letter comes from, and nothing else. */
  public static Imprint of(Provenance provenance) {
    return new Imprint(Optional.of(provenance), Optional.empty(), Optional.empty());
  }

  /** The same, with this case file attached. */
  public Imprint carrying(AttachedFile file) {
    return new Imprint(provenance, Optional.of(file), mark);
  }

  /** The same, with this word across each page. */
  public Imprint marked(String word) {
    return new Imprint(provenance, caseFile, Optional.of(word));
  }

  /**
   * A file that travels inside a printed letter.
   *
   * @param name its name, without a folder
   * @param mediaType what it is, such as {@code application/yaml} (RFC 9512)
   * @param content its bytes, which nobody may change
   */
  public record AttachedFile(String name, String mediaType, byte[] content) {}
}
