package org.imrletters.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.Bundled;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * How one language writes dates, numbers, money and lists, as a language file says it. The JDK's own data are no help:
 * they differ from one version to the next, and a letter's words must not.
 *
 * @param months the names of the months from January on
 * @param forms all else by its place in the file; {@code {d}} and the like stand for what is written
 */
public record Language(List<String> months, Map<String, String> forms) {

  /** Says nothing. */
  static final Language NOTHING = new Language(List.of(), Map.of());

  private static final Shape<Map<String, String>> ONE = Shape.text().as(form -> Map.of("", form), one -> one.get(""));
  private static final Shape<Map<String, String>> SEVERAL = Shape.map(Shape.text());

  /** Where a form stands, whether there is one or several by names, what it says, and what it looks like in Spanish. */
  private record Form(String name, Shape<Map<String, String>> shape, String description, String example) {}

  private static final List<Form> FORMS = List.of(
      new Form("short", ONE, "a date in digits; {d} or {dd}, {M} or {MM} and {yyyy} are filled in", "{MM}/{dd}/{yyyy}"),
      new Form("written", ONE, "a date in words; {d}, {month} and {yyyy} are filled in", "{d} de {month} de {yyyy}"),
      new Form("number", ONE, "the number 1234.5 as it is written", "1,234.5"),
      new Form("list", ONE, "two entries of a list with more behind them", "{a}, {b}"),
      new Form("last", ONE, "the last two entries of a list", "{a} y {b}"),
      new Form("quotes", ONE, "a text in quotation marks", "“{text}”"),
      new Form("money", SEVERAL, "an amount, by its currency", "${amount}"), new Form("lastBefore", SEVERAL,
          "the last two entries of a list, by the letters that the last one starts with", "{a} e {b}"));

  /** A whole language file, or what a pack changes of one. */
  static final Shape<Language> SHAPE = Shape.mapping("a language file", fields -> {
    var months = fields.optional("months", Shape.list(Shape.text()), "the names of the months from January on",
        "[enero, febrero, marzo]");
    var given = FORMS.stream().map(form -> {
      String example = '"' + form.example + '"';
      return fields.optional(form.name, form.shape, form.description,
          form.shape == ONE ? example : "{key: " + example + "}");
    }).toList();
    return in -> {
      Map<String, String> forms = new HashMap<>();
      for (int i = 0; i < FORMS.size(); i++) {
        String name = FORMS.get(i).name;
        in.get(given.get(i))
            .ifPresent(said -> said.forEach((key, form) -> forms.put(key.isEmpty() ? name : name + "." + key, form)));
      }
      return new Language(in.get(months).orElse(List.of()), forms);
    };
  });

  private static final Pattern PART = Pattern.compile("\\{[a-zA-Z]++}");

  /** Those that travel with the library, as they are asked for. */
  private static final Map<String, Language> OURS = new ConcurrentHashMap<>();

  /** What travels with the library of the language of this BCP 47 tag, going by its first part. */
  static Language of(String tag) {
    String name = CaseDeclaration.primary(tag);
    return name.matches("e[ns]") ? OURS.computeIfAbsent(name, Language::read) : NOTHING;
  }

  private static Language read(String name) {
    return SourceFile.decode(Bundled.bytes(Language.class, "languages/" + name + ".yaml"), name)
        .then(YamlDocument::of)
        .then(document -> document.read(SHAPE))
        .orThrow();
  }

  /** What this one says, and where it says nothing, what the other one says. */
  Language over(Language below) {
    return new Language(months.isEmpty() ? below.months : months, PackDescription.merged(below.forms, forms));
  }

  /** What no letter in the language can do without and this does not say. */
  List<String> lacking() {
    return Stream
        .concat(months.isEmpty() ? Stream.of("months") : Stream.empty(),
            FORMS.stream().filter(form -> form.shape == ONE).map(Form::name).filter(name -> !forms.containsKey(name)))
        .toList();
  }

  /** The forms that leave out what is to be filled in, without their places in the file. */
  List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    if (!months.isEmpty() && months.size() != 12) {
      problems.add(malformed("months", "a year has 12 months, not " + months.size(), "name each of them"));
    }
    FORMS.forEach(form -> forms.forEach((at, said) -> {
      if (at.equals(form.name) || at.startsWith(form.name + ".")) {
        missing(form, said).ifPresent(part -> problems
            .add(malformed(at, "this form leaves out " + part, "write it such as \"" + form.example + '"')));
      }
    }));
    return problems;
  }

  private static Optional<String> missing(Form form, String said) {
    if (form.name.equals("number")) {
      return Optional.of("the number 1234.5").filter(number -> !said.matches("1\\D{0,2}234\\D5"));
    }
    return PART.matcher(anyWidth(form.example))
        .results()
        .map(MatchResult::group)
        .filter(part -> !anyWidth(said).contains(part))
        .findFirst();
  }

  private static String anyWidth(String form) {
    return form.replace("{dd}", "{d}").replace("{MM}", "{M}");
  }

  private static Diagnostic malformed(String at, String message, String hint) {
    return Diagnostic.error("malformed-form", new FieldPath(at), message, hint);
  }

  /** A date in one of the forms, {@code short} or {@code written}. */
  public String date(String form, LocalDate day) {
    String iso = day.toString();
    return form(form).replace("{MM}", iso.substring(5, 7))
        .replace("{M}", Integer.toString(day.getMonthValue()))
        .replace("{month}", months.get(day.getMonthValue() - 1))
        .replace("{dd}", iso.substring(8))
        .replace("{d}", Integer.toString(day.getDayOfMonth()))
        .replace("{yyyy}", iso.substring(0, 4));
  }

  /** A number, or an amount of money to the cent. */
  String number(Number number) {
    if (number instanceof SmallNumbers.Money amount) {
      String digits = digits(amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString());
      String form = forms.getOrDefault("money." + amount.currency(), "{amount} " + amount.currency());
      return (amount.signum() < 0 ? "-" : "") + form.replace("{amount}", digits);
    }
    return digits(number instanceof BigDecimal exact ? exact.toPlainString() : number.toString());
  }

  private String digits(String plain) {
    String example = form("number");
    int dot = plain.indexOf('.');
    StringBuilder digits = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
    for (int at = digits.length() - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
      digits.insert(at, example, 1, example.indexOf('2'));
    }
    return dot < 0 ? digits.toString()
        : digits.append(example.charAt(example.length() - 2)).append(plain, dot + 1, plain.length()).toString();
  }

  /** Texts as one: a, b and c. */
  String listed(List<String> all) {
    String listed = all.isEmpty() ? "" : all.get(0);
    for (int i = 1; i < all.size(); i++) {
      String form = i < all.size() - 1 ? form("list") : last(all.get(i));
      int second = form.indexOf("{b}");
      listed = form.substring(0, second).replace("{a}", listed) + all.get(i) + form.substring(second + 3);
    }
    return listed;
  }

  private String last(String entry) {
    String start = "lastBefore." + Normalizer.normalize(entry, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return forms.keySet()
        .stream()
        .filter(key -> key.startsWith("lastBefore.") && start.startsWith(key))
        .max(Comparator.comparing(String::length))
        .map(forms::get)
        .orElse(form("last"));
  }

  /** A text in quotation marks. */
  String quoted(String text) {
    return form("quotes").replace("{text}", text);
  }

  private String form(String name) {
    return forms.getOrDefault(name, "");
  }
}
