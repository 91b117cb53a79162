package org.imrletters.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word lists that rules look things up in, each a file of its own. */
enum WordList {
  OPIOIDS("opioids.txt", 1), BODY_PARTS("body-parts.txt", 4), SIDES("sides.txt", 2), DRUG_UNITS("drug-units.txt", 1),
  SPECIALTIES("specialties.txt", 1), COLLECTIONS("collections.txt", 1), MTUS("mtus.txt", 4), DRUGS("drugs.txt", 2),
  TREATMENTS("treatment-words.txt", 2), VERDICTS("verdict-words.txt", 2, Claims.Mark.values()),
  EVENTS("event-words.txt", 2, ToldDates.Event.values()), ORDINARY_WORDS("ordinary-words.txt", 1),
  NAME_WORDS("name-words.txt", 2), KNOWN_NAMES("known-names.txt", 2), ADDRESS_WORDS("address-words.txt", 2);

  private final String file;
  private final int columns;
  private final List<String> kinds;

  WordList(String file, int columns, Enum<?>... kinds) {
    this.file = file;
    this.columns = columns;
    this.kinds = Arrays.stream(kinds).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether an entry may begin with this. */
  boolean allows(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  String file() {
    return file;
  }

  /** How many columns an entry has, parted by bars; the last one may be left out where it is empty. */
  int columns() {
    return columns;
  }

  /** The list that is kept in a file of this name. */
  static Optional<WordList> of(String file) {
    return Arrays.stream(values()).filter(list -> list.file.equals(file)).findFirst();
  }

  static List<String> files() {
    return Arrays.stream(values()).map(WordList::file).toList();
  }
}
