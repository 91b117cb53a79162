package org.imrletters.cli;

import java.util.Iterator;
import java.util.List;

/**
 * A page of documentation with sessions at a shell in it, as blocks fenced by {@code ```console} and {@code ```}.
 *
 * <p>In a block a line {@code $ command} is typed; the lines below it are what is shown, and {@code [exit N]} is how
 * the command ended if not with 0. Behind {@code <<'END'} the lines as far as {@code END} are typed as well.
 */
final class Transcript {

  private static final String PROMPT = "$ ";
  private static final String END = "END";

  private Transcript() {}

  /** The page as it would read if it told what its commands show today. */
  static String replay(String page, TranscriptShell shell) {
    StringBuilder replayed = new StringBuilder();
    Iterator<String> lines = page.lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      replayed.append(line).append('\n');
      if (line.equals("```console")) {
        replayBlock(lines, shell, replayed);
      }
    }
    return replayed.toString();
  }

  private static void replayBlock(Iterator<String> lines, TranscriptShell shell, StringBuilder replayed) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith(PROMPT)) {
        String typed = line.endsWith("<<'" + END + "'") ? typed(lines) : "";
        replayed.append(line).append('\n').append(typed);
        replayed.append(shell.shown(line.substring(PROMPT.length()), typed.replaceFirst(END + "\n$", "")));
      } else if (line.equals("```")) {
        replayed.append(line).append('\n');
        return;
      }
    }
  }

  private static String typed(Iterator<String> lines) {
    StringBuilder typed = new StringBuilder();
    for (String line = ""; !line.equals(END); typed.append(line).append('\n')) {
      line = lines.next();
    }
    return typed.toString();
  }

  /** The commands that the page types. */
  static List<String> commands(String page) {
    return page.lines().filter(line -> line.startsWith(PROMPT)).toList();
  }
}
