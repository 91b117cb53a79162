package org.imrletters.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A determination letter in words: what it is called, its sections in reading order, and what stands at each page's
 * head and foot.
 *
 * @param title the document's title, for the window of a reader and the metadata of a PDF; not printed
 * @param language the language of its words, as a BCP 47 tag such as {@code en-US}
 * @param organization the organization that issues it; the author in the metadata, as no person may be named there
 * @param caseNumber the case number, where the case gives one
 * @param date the date of the determination, where the case gives one
 * @param sections the sections in reading order
 * @param head what stands at the head of each page but the first; no part of the letter's words
 * @param footer what stands at the foot of each page; no part of the letter's words
 * @param envelope what it is put into, whose window shows the paragraph of class {@value #ADDRESSEE}; absent where it is
 *     not
 */
public record Letter(String title, String language, String organization, Optional<String> caseNumber,
    Optional<LocalDate> date, List<Section> sections, MarginLine head, MarginLine footer, Optional<Envelope> envelope) {

  /** The class of the paragraph that the window of an envelope shows. */
  public static final String ADDRESSEE = "addressee";

  /** The section with the address alone, in a letter whose letters are too large for a window. */
  public static final String COVER_SHEET = "cover";

  /** Keeps the list from changing behind the reader's back. */
  public Letter {
    sections = List.copyOf(sections);
  }

  /**
   * The same for large print: with the address that a window shows on a sheet of its own before all else, if there is one,
   * and each wide table row by row.
   */
  public Letter forLargePrint() {
    List<Block> address = envelope.isEmpty() ? List.of() : blocks().stream().filter(Letter::isAddress).toList();
    Stream<Section> cover = Stream.of(new Section(COVER_SHEET, address)).filter(sheet -> !sheet.blocks().isEmpty());
    Stream<Section> others = sections.stream()
        .map(section -> new Section(section.name(),
            section.blocks()
                .stream()
                .filter(block -> !address.contains(block))
                .flatMap(block -> block instanceof Block.Table table ? table.narrowed() : Stream.of(block))
                .toList()));
    return new Letter(title, language, organization, caseNumber, date, Stream.concat(cover, others).toList(), head,
        footer, envelope);
  }

  /** Whether the window of an envelope shows it. */
  public static boolean isAddress(Block block) {
    return block.style().equals(ADDRESSEE);
  }

  /** All blocks of all sections, in reading order. */
  public List<Block> blocks() {
    return sections.stream().flatMap(section -> section.blocks().stream()).toList();
  }
}
