package org.imrletters.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.template.TemplateEngine.CappedWriter;
import org.jspecify.annotations.Nullable;

/** FreeMarker could not run a template; what it says is worded for the owner of the pack, at its place. */
final class TemplateMistake extends Exception {

  private static final long serialVersionUID = 1L;

  private static final Pattern JAVA_NAMES = Pattern
      .compile(" \\((?:[^()]*wrapped into|wrapper: |[a-z][a-z0-9]*\\.[a-zA-Z])[^()]*\\)");

  private final transient Diagnostic diagnostic;

  private TemplateMistake(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }

  static TemplateMistake of(ParseException unreadable, PackFiles files) {
    Location at = SourceText.of(files, unreadable.getTemplateName())
        .at(unreadable.getLineNumber(), unreadable.getColumnNumber());
    return new TemplateMistake(
        Diagnostic
            .error("template-syntax", FieldPath.ROOT,
                "FreeMarker cannot read this: " + firstLine(unreadable.getEditorMessage()))
            .in(at));
  }

  static TemplateMistake of(TemplateException failed, PackFiles files, String path) {
    if (failed.getCause() instanceof TemplateNotFoundException missing) {
      return of(failed, files, path, "missing-template", "the pack has no template '" + missing.getTemplateName() + "'",
          Optional.of("templates name each other from the pack's root: /parts/name.ftlx"));
    }
    if (failed.getCause() instanceof ParseException unreadable) {
      return of(unreadable, files);
    }
    String blamed = Optional.ofNullable(failed.getBlamedExpressionString()).orElse("a value");
    if (failed instanceof DatedData.NoEdition none) {
      return limit("no-edition", none.getMessageWithoutStackTop(),
          "add the edition, with its source; a letter never guesses", files, none.file());
    }
    if (failed instanceof InvalidReferenceException) {
      return of(failed, files, path, "missing-value", "the case gives no value for '" + blamed + "'",
          Optional.of("ask first with <#if " + blamed + "??>, or check the name"));
    }
    String said = firstLine(failed.getMessageWithoutStackTop());
    Optional<WrongKind> kind = WrongKind.of(said, blamed);
    return of(failed, files, path, "template-failed", kind.map(WrongKind::message).orElse(said),
        kind.map(WrongKind::hint));
  }

  static TemplateMistake missing(IOException missing, PackFiles files, String path) {
    return new TemplateMistake(Diagnostic
        .error("missing-template", FieldPath.ROOT,
            "the pack's template cannot be read: " + firstLine(missing.getMessage()))
        .in(Location.ofFile(files.shownAs(path))));
  }

  static TemplateMistake endless(PackFiles files, String path) {
    return limit("template-endless", "the template calls itself without end",
        "look for a macro or an include that comes back to itself", files, path);
  }

  static TemplateMistake tooSlow(PackFiles files, String path) {
    return limit("template-too-slow",
        "the letter's templates take longer than " + TemplateThread.MILLISECONDS + " ms of a processor",
        "look for lists inside lists, and for macros that call themselves", files, path);
  }

  static TemplateMistake tooLong(PackFiles files, String path) {
    return limit("template-too-long", "the template writes more than " + CappedWriter.MOST + " characters",
        "look for a list or a macro that goes on and on", files, path);
  }

  static TemplateMistake tooLarge(PackFiles files, String path) {
    return limit(
        "letter-too-long", "the letter grows past " + LetterSize.MOST_CHARACTERS + " characters or "
            + LetterSize.MOST_BLOCKS + " paragraphs here",
        "look for a list that is printed again and again", files, path);
  }

  static TemplateMistake tooDeep(PackFiles files, String path) {
    return limit("too-deep", "directives stand too deep in each other", "move some of them to a macro", files, path);
  }

  private static TemplateMistake limit(String code, String message, String hint, PackFiles files, String path) {
    return new TemplateMistake(
        Diagnostic.error(code, FieldPath.ROOT, message, hint).in(Location.ofFile(files.shownAs(path))));
  }

  private static TemplateMistake of(TemplateException failed, PackFiles files, String path, String code, String message,
      Optional<String> hint) {
    String name = failed.getTemplateSourceName() == null ? path : failed.getTemplateSourceName();
    Location at = SourceText.of(files, name)
        .at(Objects.requireNonNullElse(failed.getLineNumber(), 1),
            Objects.requireNonNullElse(failed.getColumnNumber(), 1));
    Diagnostic diagnostic = Diagnostic.error(code, FieldPath.ROOT, message).in(at);
    return new TemplateMistake(hint.map(diagnostic::hint).orElse(diagnostic));
  }

  /** What FreeMarker says first, without the names of its classes. */
  private static String firstLine(@Nullable String message) {
    String line = message == null ? "no reason was given" : message.lines().findFirst().orElse("").strip();
    return JAVA_NAMES.matcher(line).replaceAll("").replaceAll("(?<!\\s)\\s*+[:.]$", "");
  }

  /**
   * A template used a value for what it is not: printed a list, or asked yes or no of a number.
   *
   * @param message what is wrong, in the words of templates' owners
   * @param hint what to write instead
   */
  private record WrongKind(String message, String hint) {

    private static final Pattern SAID = Pattern
        .compile("Expected an? ([a-z]+).*?but this has evaluated to an? ([a-z_]+)", Pattern.DOTALL);

    private static final Map<String, String> KINDS = Map.of("string", "a text", "number", "a number", "boolean",
        "yes or no", "sequence", "a list", "hash", "a group of values", "extended_hash", "a group of values");

    /** What FreeMarker said of this expression, in other words; empty where it said something else. */
    static Optional<WrongKind> of(String said, String expression) {
      Matcher found = SAID.matcher(said);
      if (!found.find() || !KINDS.containsKey(found.group(1)) || !KINDS.containsKey(found.group(2))) {
        return Optional.empty();
      }
      String wanted = found.group(1);
      String given = found.group(2);
      String message = "'" + expression + "' is " + KINDS.get(given) + ", where " + KINDS.get(wanted) + " is needed";
      return Optional.of(new WrongKind(message, hint(wanted, given, expression)));
    }

    private static String hint(String wanted, String given, String expression) {
      if (wanted.equals("boolean")) {
        return condition(given, expression);
      }
      return switch (given) {
        case "sequence" ->
            "print prose with <@prose.blocks " + expression + "/>, and any other list with <#list> or ?join(\", \")";
        case "hash", "extended_hash" -> "name the part that is meant, such as item.treatment.name for item.treatment";
        default -> "the value has no parts and no entries: use it as it is";
      };
    }

    private static String condition(String given, String expression) {
      return switch (given) {
        case "number" -> "compare it in words, such as " + expression + " gt 0: the sign > ends a directive";
        case "string" ->
            "compare it, such as " + expression + " == \"upheld\", or ask whether it is given: " + expression + "??";
        default -> "ask whether there is something in it: " + expression + "?has_content";
      };
    }
  }
}
