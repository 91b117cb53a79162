package org.imrletters.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.imrletters.TemplatePack;
import org.imrletters.explain.Explanation;
import org.imrletters.explain.ExplanationText;
import org.imrletters.words.Suggestion;

final class ExplainCommand extends Command {

  private final Supplier<Optional<String>> given = optional(
      Argument.text("CODE").offering(() -> Explanation.codes().iterator()),
      "The code at the end of a complaint; the brackets may be left out. Without it, all codes are listed.");
  private final PackChoice packs = new PackChoice(this, "Its rules are told of as well.");

  ExplainCommand(Streams streams) {
    super("explain", streams);
  }

  @Override
  public Integer call() {
    Map<String, Explanation> pages = new TreeMap<>();
    Explanation.all().forEach(page -> pages.put(page.code(), page));
    packs.pack()
        .map(TemplatePack::rulePages)
        .orElse(Map.of())
        .forEach((code, page) -> pages.put(code, Explanation.of(code, page)));
    streams.print(given.get()
        .map(typed -> ExplanationText.of(page(typed, pages), streams.outInk()))
        .orElseGet(() -> ExplanationText.list(List.copyOf(pages.values()), streams.outInk())));
    return ExitCode.FINE;
  }

  private static Explanation page(String typed, Map<String, Explanation> pages) {
    // As it may have been copied from a complaint.
    String code = typed.strip().replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT);
    if (pages.containsKey(code)) {
      return pages.get(code);
    }
    String near = Suggestion.nearest(code, pages.keySet())
        .map(meant -> "; did you mean '" + meant + "'?")
        .orElse("; 'imr explain' lists all codes");
    throw Trouble.usage("there is no code '" + typed + "'" + near);
  }
}
