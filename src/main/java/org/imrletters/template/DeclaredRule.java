package org.imrletters.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Severity;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.yaml.Shape;

/**
 * A rule that a pack declares.
 *
 * @param code its name, which every complaint that it makes bears
 * @param said what the pack says of it
 * @param sources where it says that
 */
public record DeclaredRule(String code, Said said, SourceMap sources) {

  /**
   * What a pack says of a rule.
   *
   * @param each whether it looks at each item, which is {@code item} then
   * @param holds what is true of a case that keeps it, as an expression
   * @param at the place of its complaints, below the item where it looks at each
   * @param says what a case is told that breaks it, with {@code ${...}} for what the case gives
   */
  record Said(boolean each, String holds, Optional<String> at, String says, Optional<String> hint,
      Optional<String> source, Severity severity) {

    static final Shape<Said> SHAPE = Shape.mapping("a rule of the pack", fields -> {
      var each = fields.optional("each", Shape.word("list", "lists", "unknown-word", List.of("items"), list -> list),
          "what it looks at one by one", "items");
      var holds = fields.required("holds", Shape.text(), "what is true of a case that keeps it",
          "days(case.applicationReceived, case.decisionDate) <= 45");
      var at = fields.optional("at", Shape.text(), "where a case is told that it breaks it", "case.decisionDate");
      var says = fields.required("says", Shape.text(), "what a case is told that breaks it", "the decision comes late");
      var hint = fields.optional("hint", Shape.text(), "what to do about it", "check both dates");
      var source = fields.optional("source", Shape.text(), "the law or the practice that it rests on",
          "45 CFR 147.136(d)");
      var severity = fields.optional(
          "severity", Shape.word("severity", "severities", "unknown-word",
              List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE), Severity::word),
          "how severe each finding is; an error, where nothing is said", "warning");
      return in -> new Said(in.get(each).isPresent(), in.get(holds), in.get(at), in.get(says), in.get(hint),
          in.get(source), in.get(severity).orElse(Severity.ERROR));
    });
  }

  /** Where the pack declares it. */
  FieldPath at() {
    return FieldPath.of("rules").field(code);
  }

  /** What a case is told that breaks it, as a whole or with this item. */
  Diagnostic complaint(FieldPath subject, String message) {
    Diagnostic told = Diagnostic.error(code, said.at.map(subject::field).orElse(subject), message).as(said.severity);
    return said.hint.map(told::hint).orElse(told);
  }

  /** The path of the file in the pack that tells of it, or of the case that shows it. */
  public String file(String ending) {
    return "rules/" + code + ending;
  }

  /** Its page of help, in Markdown, with what files of the pack tell of it. */
  public String page(PackFiles files) {
    String about = text(files, ".md").or(said::hint).orElse(said.says);
    return "# " + code + "\n\n" + said.severity.word() + "; " + said.source.orElse("a rule of the pack") + "\n\n"
        + about + "\n\n## Told\n\n" + said.says + said.hint.map(hint -> "\n\nhint: " + hint).orElse("")
        + "\n\n## Kept where\n\n" + said.holds + "\n\n" + example(files, "Wrong", ".breaks.yaml")
        + example(files, "Mended", ".keeps.yaml");
  }

  private String example(PackFiles files, String heading, String ending) {
    return text(files, ending).map(yaml -> "## " + heading + "\n\n```yaml\n" + yaml + "\n```\n\n").orElse("");
  }

  private Optional<String> text(PackFiles files, String ending) {
    return files.read(file(ending)).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip());
  }
}
