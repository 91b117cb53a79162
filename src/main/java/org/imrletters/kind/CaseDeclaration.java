package org.imrletters.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.review.Copy;
import org.imrletters.review.Decision;
import org.imrletters.review.Role;
import org.imrletters.yaml.Fields;

/**
 * What a pack says of the cases that its letters are about.
 *
 * @param parts the parts of the standard case that they have; absent for all of them, and none of them required
 * @param number the form of their numbers
 * @param item the field of an item that says what is decided; absent for {@code treatment}
 * @param roles the roles of their parties
 * @param decisions what may become of their items
 * @param decisionHints what to tell people who type other words for a decision, by these words without blanks and
 *     hyphens
 * @param fields the fields of their own
 * @param reviewers who reviews
 * @param language the language of the letters, as a BCP 47 tag
 */
public record CaseDeclaration(Optional<Parts> parts, Optional<NumberForm> number, Optional<ItemName> item,
    List<RoleDeclaration> roles, List<Decision> decisions, Map<String, String> decisionHints, OwnFields fields,
    Optional<Reviewers> reviewers, Optional<String> language) {

  /** Nothing. */
  public static final CaseDeclaration NOTHING = new CaseDeclaration(Optional.empty(), Optional.empty(),
      Optional.empty(), List.of(), List.of(), Map.of(), OwnFields.NONE, Optional.empty(), Optional.empty());

  /** Any case with the roles and decisions of Independent Medical Review. */
  public static final CaseDeclaration STANDARD = new CaseDeclaration(Optional.empty(), Optional.empty(),
      Optional.empty(), RoleDeclaration.IMR, Decision.IMR, Map.of(), OwnFields.ANY, Optional.empty(), Optional.empty());

  /** Keeps the collections from changing behind the reader's back. */
  public CaseDeclaration {
    roles = List.copyOf(roles);
    decisions = List.copyOf(decisions);
    decisionHints = Map.copyOf(decisionHints);
  }

  /**
   * The form of a case number.
   *
   * @param pattern the form
   * @param example a number that has it
   */
  public record NumberForm(CodePattern pattern, String example) {}

  /**
   * The field of an item that says what is decided.
   *
   * @param called its name
   * @param description what belongs there
   * @param example a text as it would be typed behind the colon
   */
  public record ItemName(String called, String description, String example) {

    static final ItemName TREATMENT = new ItemName(ItemShape.TREATMENT, "what was requested",
        "\"Norco 10/325mg, #35\"");
  }

  /**
   * Who reviews.
   *
   * @param most how many at most
   * @param named whether the letter names them
   */
  public record Reviewers(int most, boolean named) {}

  /**
   * Fields that a pack adds, by what they tell of.
   *
   * @param any whether any other may be given as well, as text
   * @param ofCase those of a case
   * @param ofItem those of each item
   * @param ofParty those of each party
   * @param ofRecord those of each record
   */
  public record OwnFields(boolean any, List<FieldDeclaration> ofCase, List<FieldDeclaration> ofItem,
      List<FieldDeclaration> ofParty, List<FieldDeclaration> ofRecord) {

    /** No fields. */
    public static final OwnFields NONE = new OwnFields(false, List.of(), List.of(), List.of(), List.of());

    private static final OwnFields ANY = new OwnFields(true, List.of(), List.of(), List.of(), List.of());

    /** Keeps the lists from changing behind the reader's back. */
    public OwnFields {
      ofCase = List.copyOf(ofCase);
      ofItem = List.copyOf(ofItem);
      ofParty = List.copyOf(ofParty);
      ofRecord = List.copyOf(ofRecord);
    }

    private OwnFields over(OwnFields below) {
      return new OwnFields(any || below.any, joined(ofCase, below.ofCase, FieldDeclaration::name),
          joined(ofItem, below.ofItem, FieldDeclaration::name), joined(ofParty, below.ofParty, FieldDeclaration::name),
          joined(ofRecord, below.ofRecord, FieldDeclaration::name));
    }
  }

  /** What this one says, and where it says nothing, what the one below says. */
  public CaseDeclaration over(CaseDeclaration below) {
    Map<String, String> hints = new LinkedHashMap<>(below.decisionHints);
    hints.putAll(decisionHints);
    return new CaseDeclaration(parts.or(below::parts), number.or(below::number), item.or(below::item),
        joined(roles, below.roles, declared -> declared.role().field()),
        joined(decisions, below.decisions, Decision::word), hints, fields.over(below.fields),
        reviewers.or(below::reviewers), language.or(below::language));
  }

  /** Those of below in their places, each in the form of above where that has one; what only above has comes behind. */
  private static <T> List<T> joined(List<T> above, List<T> below, Function<T, ?> name) {
    Map<Object, T> all = new LinkedHashMap<>();
    below.forEach(one -> all.put(name.apply(one), one));
    above.forEach(one -> all.put(name.apply(one), one));
    return new ArrayList<>(all.values());
  }

  /** An item as it would be typed. */
  public String itemExample() {
    return "{" + itemName() + ": " + itemField().example() + ", decision: " + decisionExample() + "}";
  }

  String decisionExample() {
    return decisions.stream().map(Decision::word).findFirst().orElse("upheld");
  }

  public ItemName itemField() {
    return item.orElse(ItemName.TREATMENT);
  }

  /** The name of an item's field that says what is decided. */
  public String itemName() {
    return itemField().called();
  }

  /** Whether its letters name reviewers. */
  public boolean namesReviewers() {
    return reviewers.filter(Reviewers::named).isPresent();
  }

  /** The language that its letters print of a text that is given in several, by the first part of its tag. */
  Optional<String> printed() {
    return language.map(CaseDeclaration::primary);
  }

  /** The first part of a BCP 47 tag, {@code en} of {@code en-US}. */
  public static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
  }

  /** The roles of whom a public copy tells. */
  public List<Role> publicRoles() {
    return roles.stream().filter(role -> role.copies().contains(Copy.PUBLIC)).map(RoleDeclaration::role).toList();
  }

  /** What is asked of a party of this role. */
  public RoleDeclaration role(Role role) {
    return roles.stream().filter(one -> one.role().equals(role)).findFirst().orElseGet(() -> RoleDeclaration.any(role));
  }

  /** The fields that the pack declares for a party of this role, those of every party first. */
  List<FieldDeclaration> fieldsOf(RoleDeclaration role) {
    return Stream.of(fields.ofParty(), role.fields()).flatMap(List::stream).toList();
  }

  /** Of the fields of a group that are declared next, only those are there that its cases have. */
  <G> void parts(Fields<G> fields, String group) {
    parts.ifPresent(its -> fields.only(name -> its.has(group + name) || its.has(known(group + name)),
        name -> its.required().stream().anyMatch(path -> (path + ".").startsWith(group + name + "."))));
  }

  private String known(String path) {
    return path.equals("items." + itemName()) ? "items." + ItemShape.TREATMENT : path;
  }

  /** The same for cases of any parts, roles and fields, as they are written down. */
  CaseDeclaration loosely() {
    return new CaseDeclaration(Optional.empty(), number, item, List.of(), decisions, Map.of(), OwnFields.ANY,
        Optional.of(new Reviewers(1, true)), Optional.empty());
  }

  /**
   * The parts of the standard case that the cases of a pack have, by their paths, such as {@code items.rationale}.
   *
   * @param required what each case has to give
   * @param optional what it may give
   */
  public record Parts(List<String> required, List<String> optional) {

    /** What every case may give, whatever its pack. */
    private static final Set<String> ALWAYS = Set.of("pack", "copy", "case", "items", "fields", "waive", "clear",
        "items.decision", "items.fields", "items." + ItemShape.TREATMENT);

    /** Keeps the lists from changing behind the reader's back. */
    public Parts {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
    }

    /** All that a pack may name here. */
    public static List<String> names() {
      CaseDeclaration whole = CaseDeclaration.STANDARD;
      Stream<String> header = HeaderShape.of(whole).names().stream().map(name -> "case." + name);
      Stream<String> items = CaseKind.itemNames().stream().map(name -> "items." + name);
      return Stream
          .of(CaseKind.STANDARD.shape().names().stream(), header, items, Stream.of(ItemShape.PARTLY_AUTHORIZED))
          .flatMap(names -> names)
          .filter(name -> !ALWAYS.contains(name))
          .toList();
    }

    /** Whether a case may give this. */
    boolean has(String path) {
      return ALWAYS.contains(path) || required.contains(path) || optional.contains(path);
    }
  }
}
