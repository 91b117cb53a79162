package org.imrletters.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the command tells the shell; scripts rest on these numbers. */
final class ExitCode {

  static final int FINE = 0;
  static final int CASE = 1;
  static final int USAGE = 2;
  static final int PACK = 3;
  static final int IO = 4;
  static final int LETTER = 5;
  static final int UNCOMPARED = 6;
  static final int OTHER_VERSION = 7;

  /** EX_SOFTWARE of sysexits.h. */
  static final int INTERNAL = 70;

  private ExitCode() {}

  /** The codes as every command's help lists them, in ascending order. */
  static Map<String, String> help() {
    Map<String, String> help = new LinkedHashMap<>();
    help.put(" " + FINE, "fine; there may be warnings");
    help.put(" " + CASE, "the case is wrong, a letter is not what its case gives, or two files differ");
    help.put(" " + USAGE, "the command was used wrongly");
    help.put(" " + PACK, "the template pack is wrong");
    help.put(" " + IO, "a file cannot be read or written");
    help.put(" " + LETTER, "a letter is not as it was approved");
    help.put(" " + UNCOMPARED, "a letter was compared with no case, so nothing is known of it");
    help.put(" " + OTHER_VERSION, "a letter of another version, whose words and pages are what its case gives");
    help.put("" + INTERNAL, "an internal error of imr");
    return help;
  }
}
