package org.imrletters.identity;

import java.util.List;
import java.util.Locale;

/**
 * An invented person, in the parts of the name.
 *
 * @param title how the person is spoken of
 * @param given the first given name
 * @param middle the second one; empty for none
 * @param last the surname, with its particles
 */
record Who(String title, String given, String middle, String last) {

  /** Names that are no words of English. */
  static final List<Who> RARE = List.of(who("Ms. Delva Quistorp"), who("Mr. Tobias Wendell Harkovan"),
      who("Mrs. Mavis Q. Ottershaw"), who("Mr. Fiorello Griffinsen"), who("Ms. Anneliese Flintov"),
      who("Mr. Oskar Brimmelow"), who("Ms. Yasmin Teodora Calvetti"), who("Mr. Kwabena Osterwijk"),
      who("Ms. Ludmila Zephyrine Vanterpol"), who("Mr. Hamish Drumgoolie"), who("Mrs. Perpetua Salisch"),
      who("Mr. Bertil Oxenquist"), who("Ms. Ingrith Maylander"), who("Mr. Demetrios Painteroff"));

  /** Surnames that are words as well. */
  static final List<Who> WORDS = List.of(who("Mr. Tobias Long"), who("Ms. Delva May"), who("Mr. Oskar Pain"),
      who("Mrs. Perpetua Hand"), who("Ms. Yasmin Brown"), who("Mr. Kwabena Young"), who("Mr. Bertil Price"),
      who("Ms. Ludmila Back"), who("Mr. Hamish Short"), who("Ms. Ingrith Case"));

  static final List<Who> SHORT = List.of(who("Mr. Fengjun Wu"), who("Ms. Lanying Ng"), who("Mr. Quocbao Vu"));

  static final List<Who> ACCENTS = List.of(who("Mr. José Núñez"), who("Ms. Zdeňka Příkopová"),
      who("Mr. Íñigo Verástegui"), who("Ms. Renée Châtelain"), who("Mr. Çetin Gülözü"), who("Ms. Agnès Müllerová"));

  /** Surnames with letters that others write as two, and how they do. */
  static final List<List<String>> TWO_LETTERS = List.of(List.of("Jürgen Müllerweg", "Muellerweg"),
      List.of("Kirsten Lönnquist", "Loennquist"), List.of("Wolf Großweiler", "Grossweiler"),
      List.of("Marit Kjærlund", "Kjaerlund"), List.of("Nils Bjørnstadt", "Bjornstadt"),
      List.of("Lech Wąsikłowski", "Wasiklowski"), List.of("Åse Åkerbloom", "Akerbloom"));

  static final List<Who> HYPHENS = List.of(who("Ms. Anne-Marie Quillfeather-Strandal"),
      who("Mr. Jean-Luc Okonbeva-Tarr"), who("Mrs. Oriel Vasquira-Lindqvost"), who("Ms. Mary-Beth Smolensk-Ferrow"));

  /** Surnames that begin with something, and the ways to write each. */
  static final List<List<String>> BEGINNINGS = List.of(
      List.of("Sean O'Halloran", "O’Halloran", "OHalloran", "O Halloran", "O`Halloran", "O'halloran", "O' Halloran"),
      List.of("Fergus McAllenby", "Mc Allenby", "Mcallenby", "MacAllenby", "M'Allenby", "MCALLENBY"),
      List.of("Una MacTavenor", "Mac Tavenor", "Mactavenor", "McTavenor", "MACTAVENOR"),
      List.of("Luc D'Arblaye", "D’Arblaye", "DArblaye", "D Arblaye", "Darblaye"),
      List.of("Rosa de la Trebuena", "De La Trebuena", "Delatrebuena", "DeLaTrebuena", "de la Trebuena", "Trebuena"),
      List.of("Piet van der Quisten", "Vander Quisten", "Vanderquisten", "VanderQuisten", "Van Der Quisten", "Quisten"),
      List.of("Ines St. Clairmont", "St Clairmont", "Saint Clairmont", "St.Clairmont"));

  static final List<Who> LIGATURES = List.of(who("Mr. Fiorello Griffinsen"), who("Ms. Anneliese Flintov"),
      who("Ms. Effie Offerfield"), who("Mr. Finn Pfisterer"));

  /** A person written as the title, given names and the surname, which takes all else. */
  static Who who(String text) {
    String[] words = text.split(" ", 4);
    return words.length == 4 ? new Who(words[0], words[1], words[2], words[3])
        : new Who(words[0], words[1], "", words[2]);
  }

  /** The name as a case gives it. */
  String name() {
    return middle.isEmpty() ? given + " " + last : given + " " + middle + " " + last;
  }

  String upper() {
    return last.toUpperCase(Locale.ROOT);
  }

  String small() {
    return last.toLowerCase(Locale.ROOT);
  }

  /** The first letter of the given name. */
  String initial() {
    return given.substring(0, 1);
  }
}
