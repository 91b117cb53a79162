package org.imrletters.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.TemplateLanguage.Directive;
import org.imrletters.words.Suggestion;

/**
 * Holds each name in a template, in whatever branch it stands, against the values that templates see. The entries of a
 * list are known for what they are. A macro's parameter may be anything, but a part that is asked of it must be one that
 * some value has.
 */
final class TemplateNames {

  /** A value of which nothing is known. */
  private static final Object ANY = new Object();

  private static final Object TEXT = "";

  private static final Pattern PIECE = Pattern
      .compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|[\\p{L}_$@][\\p{L}\\p{N}_$@]*+|[0-9]++(?:\\.[0-9]++)*+"
          + "|\\?\\?|\\.\\.|[=!<>]=|\\S");

  private static final Pattern NAME = Pattern.compile("[\\p{L}_$@]");

  /** Behind these, names are said for the first time. */
  private static final Set<String> BEHIND = Set.of("as", ";");

  private static final Set<String> WORDS = Set.of("as", "in", "gt", "gte", "lt", "lte", "true", "false", "using");

  private static final Set<String> NAMING = Set.of("@", "assign", "local", "macro", "function");

  /** Who reads more looks into the case format. */
  private static final int MOST_NAMED = 30;

  /** Among more, none is told to be meant. */
  private static final int MOST_KNOWN = 1_000;

  private final String text;
  private final List<Mistake> unknown = new ArrayList<>();
  private final Set<String> parts = new TreeSet<>();

  /** What is known at this place, the innermost first. */
  private final Deque<Map<String, Object>> scopes = new ArrayDeque<>();

  private List<MatchResult> pieces = List.of();
  private int at;

  private TemplateNames(TemplateLanguage template) {
    this.text = template.text();
  }

  /**
   * The names in a template that stand for nothing.
   *
   * @param root what every template sees
   * @param around what templates make, itself among them, that this one may name
   */
  static List<Mistake> unknown(TemplateLanguage template, Map<String, Object> root, Map<String, Object> around) {
    TemplateNames names = new TemplateNames(template);
    names.collect(root);
    names.collect(around);
    names.scopes.push(root);
    names.scopes.push(new HashMap<>(around));
    template.directives().forEach(names::read);
    return names.unknown;
  }

  /** Notes each name under which a value is part of another. */
  private void collect(Object value) {
    if (value instanceof Map<?, ?> group) {
      group.forEach((name, part) -> {
        parts.add(name.toString());
        collect(part);
      });
    } else if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof DateModel) {
      parts.addAll(DateModel.FORMS);
    }
  }

  /**
   * What a template makes and others may name.
   *
   * @param all whether one that it is a part of may do so, which sees what loops and macros name as well
   */
  static Map<String, Object> made(TemplateLanguage template, boolean all) {
    TemplateNames names = new TemplateNames(template);
    Map<String, Object> made = new HashMap<>();
    for (Directive directive : template.directives()) {
      List<String> said = names.said(directive);
      if (all || NAMING.contains(directive.name()) && !directive.name().equals("@")) {
        boolean macro = !all && directive.name().matches("macro|function");
        made.putAll(all(macro ? said.subList(0, 1) : said, ANY));
      }
    }
    return made;
  }

  /** Of several names, the last stands for the value: a list of a group gives names before what they stand for. */
  private static Map<String, Object> all(List<String> names, Object value) {
    Map<String, Object> all = new HashMap<>();
    names.forEach(name -> all.put(name, all.size() == names.size() - 1 ? value : ANY));
    return all;
  }

  /** The names that a directive says for the first time, such as those of a loop's entries or of parameters. */
  private List<String> said(Directive directive) {
    pieces = PIECE.matcher(text).region(directive.from(), directive.to()).results().toList();
    List<String> said = new ArrayList<>();
    boolean naming = NAMING.contains(directive.name());
    for (at = 0; at < pieces.size(); at++) {
      naming = naming && !piece(0).equals(".") || BEHIND.contains(piece(0));
      boolean first = at == 0 || ".?=([{<>&|+*/%-".indexOf(piece(-1).charAt(0)) < 0;
      if (naming && first && isName(piece(0)) && !(at == 0 && directive.name().equals("@"))) {
        said.add(piece(0));
      }
    }
    at = 0;
    return said;
  }

  private void read(Directive directive) {
    List<String> said = said(directive);
    String name = directive.name();
    switch (name) {
      case "macro", "function" -> scopes.push(all(said, ANY));
      case "/macro", "/function", "/list", "/@" -> scopes.pop();
      default -> {}
    }
    Object value = name.equals("import") ? ANY : value(Set.of("as"), NAMING.contains(name));
    switch (name) {
      case "list" -> { scopes.push(all(said, entry(value))); scopes.element().put("", entry(value)); }
      case "items" -> scopes.element().putAll(all(said, scopes.element().getOrDefault("", ANY)));
      case "@" -> {
        if (text.charAt(directive.to() - 1) != '/') {
          scopes.push(all(said, ANY));
        }
      }
      default -> {}
    }
  }

  private String piece(int ahead) {
    return at + ahead < pieces.size() ? pieces.get(at + ahead).group() : "";
  }

  private boolean take(String piece) {
    boolean its = piece(0).equals(piece);
    at += its ? 1 : 0;
    return its;
  }

  private static boolean isName(String piece) {
    return NAME.matcher(piece).lookingAt() && !WORDS.contains(piece);
  }

  /** The value that comes first before one of these signs, which is passed; those behind it are looked at as well. */
  private Object value(Set<String> ends, boolean naming) {
    Object first = null;
    while (at < pieces.size() && !piece(0).equals(";") && !ends.contains(piece(0))) {
      Object value = TEXT;
      boolean said = naming && piece(1).equals("=") || at > 0 && piece(-1).equals("?");
      if (isName(piece(0)) && !said || piece(0).equals("(")) {
        value = operand();
      } else {
        at++;
      }
      first = first == null ? value : first;
    }
    at += ends.contains(piece(0)) ? 1 : 0;
    return first == null ? ANY : first;
  }

  private Object operand() {
    int start = at++;
    Object value = piece(-1).equals("(") ? value(Set.of(")"), false) : named(piece(-1));
    while (true) {
      int end = pieces.get(at - 1).end();
      Supplier<String> owner = () -> text.substring(pieces.get(start).start(), end);
      if (take(".")) {
        at++;
        value = part(value, piece(-1), owner);
      } else if (take("?")) {
        at++;
        value = piece(-1).matches("first|last") ? entry(value) : ANY;
      } else if (take("[")) {
        value = bracketed(value, owner);
      } else if (take("(")) {
        called(value, at - 2);
        value = ANY;
      } else {
        return value;
      }
    }
  }

  /** The values in brackets behind a name; those of our functions are as many as these take, and name parts of lists. */
  private void called(Object function, int name) {
    List<Object> values = new ArrayList<>();
    while (at < pieces.size() && !piece(0).matches("[);]")) {
      int from = at;
      values.add(value(Set.of(",", ")"), false));
      if (function instanceof CaseFunction && values.size() == 2 && at == from + 2
          && piece(-2).matches("[\"'][^\\\\]*")) {
        path(entry(values.get(0)), text.substring(pieces.get(name + 2).start(), pieces.get(from - 2).end()));
      }
      at -= piece(-1).equals(")") ? 1 : 0;
    }
    take(")");
    if (function instanceof CaseFunction ours) {
      ours.wrongNumber(values.size()).ifPresent(wrong -> {
        MatchResult its = pieces.get(name);
        unknown.add(new Mistake("template-failed", its.start(), its.end() - its.start(), wrong, CaseFunction.HINT));
      });
    }
  }

  /** A part of each entry of a list, or a part of that part, named in the quotes just passed. */
  private void path(Object entry, String list) {
    String path = piece(-2).substring(1, piece(-2).length() - 1);
    at--;
    Object value = entry;
    for (String part : path.split("\\.")) {
      value = part(value, part, () -> list + "[0]");
    }
    at++;
  }

  /** A part by its name in quotes, the rest of a list, or an entry. */
  private Object bracketed(Object value, Supplier<String> owner) {
    boolean rest = piece(1).equals("..");
    if (piece(0).matches("[\"'][^\\\\]*") && piece(1).equals("]")) {
      at += 2;
      return part(value, piece(-2).substring(1, piece(-2).length() - 1), owner);
    }
    value(Set.of("]"), false);
    return rest ? value : entry(value);
  }

  /** What a list holds, or a group under a name that only the case tells. */
  private static Object entry(Object value) {
    Collection<?> all = value instanceof Map<?, ?> group ? group.values()
        : value instanceof List<?> list ? list : List.of();
    Map<Object, Object> both = new HashMap<>();
    all.forEach(each -> both.putAll(each instanceof Map<?, ?> group ? group : Map.of()));
    return both.isEmpty() ? all.stream().findFirst().map(Object.class::cast).orElse(ANY) : both;
  }

  private Object named(String name) {
    String loop = name.replaceFirst("_(index|has_next)$", "");
    for (Map<String, Object> scope : scopes) {
      if (scope.containsKey(name) || scope.containsKey(loop) && scope != scopes.getLast()) {
        return scope.getOrDefault(name, TEXT);
      }
    }
    return tell(name, () -> "no value is called '" + name + "'",
        scopes.stream().flatMap(scope -> scope.keySet().stream()));
  }

  private Object part(Object value, String name, Supplier<String> owner) {
    if (value instanceof Map<?, ?> group && group.containsKey(name)) {
      return group.get(name);
    }
    Collection<?> known = value == ANY ? parts
        : value instanceof DateModel ? DateModel.FORMS : value instanceof Map<?, ?> group ? group.keySet() : Set.of();
    return known.contains(name) ? ANY
        : tell(name, () -> "'" + owner.get() + "' has no part '" + name + "'", known.stream());
  }

  private Object tell(String name, Supplier<String> message, Stream<?> known) {
    if (unknown.size() >= TemplateLanguage.MOST_MISTAKES) {
      return ANY;
    }
    Set<String> names = known.map(Object::toString)
        .filter(each -> !each.isEmpty())
        .limit(MOST_KNOWN)
        .collect(Collectors.toCollection(TreeSet::new));
    String all = names.isEmpty() ? "it has no parts"
        : names.size() > MOST_NAMED ? "no value has a part of this name" : "there are: " + String.join(" ", names);
    String hint = Suggestion.hint(name, names, all);
    int from = pieces.get(piece(-1).equals("]") ? at - 2 : at - 1).start();
    unknown.add(new Mistake("unknown-name", text.indexOf(name, from), name.length(), message.get(), hint));
    return ANY;
  }
}
