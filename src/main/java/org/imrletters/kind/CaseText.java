package org.imrletters.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Prose;
import org.imrletters.yaml.Tree;

/**
 * A text that a person typed and a letter may print, with its place in the case.
 *
 * @param at the value's place
 * @param typed where the words of a text stand that is given in several languages; for any other, its place
 * @param text its words, without the marks of paragraphs and lists
 * @param prose the text as paragraphs and lists, where it may have them
 */
public record CaseText(FieldPath at, FieldPath typed, String text, Optional<Prose> prose) {

  /** What says why rules are broken or words are cleared, and is for whoever reads the case file. */
  private static final Set<String> NOTES = Set.of("waive", "clear");

  /** The papers around a case, which are for the parties alone. */
  private static final List<FieldPath> PAPERS = List.of(new FieldPath("application"), new FieldPath("parties"),
      new FieldPath("records"));

  /** A text that stands at its place as it is. */
  public CaseText(FieldPath at, String text, Optional<Prose> prose) {
    this(at, at, text, prose);
  }

  /**
   * Every text of a case but those of its waivers and cleared words, in the order in which a case file tells them, the
   * prose last.
   */
  public static List<CaseText> of(Case review, CaseKind kind) {
    List<CaseText> texts = new ArrayList<>();
    add(texts, FieldPath.ROOT, kind.shape().tree(review));
    texts.sort((one, other) -> Boolean.compare(one.prose().isPresent(), other.prose().isPresent()));
    return texts;
  }

  private static CaseText of(FieldPath at, Prose prose) {
    return new CaseText(at, prose.plain(), Optional.of(prose));
  }

  /** What a letter prints of a text that is given in several languages, and who translated it. */
  private static void passage(List<CaseText> texts, FieldPath at, Prose prose, FieldPath typed, Tree passage) {
    FieldPath its = passage instanceof Tree.Group ? typed.field("text") : typed;
    texts.add(new CaseText(at, its, prose.plain(), Optional.of(prose)));
    if (passage instanceof Tree.Group translated) {
      add(texts, typed.field("translator"), translated.fields().get("translator"));
    }
  }

  private static void add(List<CaseText> texts, FieldPath at, Tree tree) {
    if (tree.value() instanceof Prose prose && tree instanceof Tree.Group several) {
      several.fields().forEach((language, passage) -> passage(texts, at, prose, at.field(language), passage));
    } else if (tree instanceof Tree.Text text) {
      texts.add(text.value() instanceof Prose prose ? of(at, prose)
          : text.value() instanceof FieldValue.Words words ? of(at, words.prose())
              : new CaseText(at, text.typed(), Optional.empty()));
    } else if (tree instanceof Tree.Entries list) {
      for (int i = 0; i < list.all().size(); i++) {
        add(texts, at.entry(i), list.all().get(i));
      }
    } else if (tree instanceof Tree.Group group) {
      for (Map.Entry<String, Tree> field : group.fields().entrySet()) {
        if (!NOTES.contains(field.getKey()) || !at.text().isEmpty()) {
          add(texts, at.field(field.getKey()), field.getValue());
        }
      }
    }
  }

  /** Whether any copy of a letter may print it, a public one as well. */
  public boolean isPrinted() {
    return PAPERS.stream().noneMatch(at::isWithin);
  }
}
