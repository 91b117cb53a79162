package org.imrletters.letter;

import java.util.ArrayList;
import java.util.List;

/** A part of a line. */
public sealed interface Inline {

  /** The words of these parts alone, a line break as a line break. */
  static String plain(List<Inline> words) {
    if (words.size() == 1) {
      return words.get(0).plain();
    }
    StringBuilder plain = new StringBuilder();
    words.forEach(part -> plain.append(part.plain()));
    return plain.toString();
  }

  /** Hands this part to the visitor's method for its kind; whoever forgets a kind does not compile. */
  <R> R accept(Visitor<R> visitor);

  /** The words of this part alone. */
  String plain();

  /** The address that this part leads to; empty for none. */
  String link();

  /** The language of this part, as a BCP 47 tag; empty where it is that of the letter. */
  String language();

  /** The language that all these parts are in, where it is not that of the letter; empty where they are in several. */
  static String language(List<Inline> words) {
    List<String> all = words.stream().filter(part -> part instanceof Run).map(Inline::language).distinct().toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  /**
   * Parts that follow each other, of one link or outside of links, and in one language.
   *
   * @param link the address that they lead to; empty for none
   * @param language theirs, where it is not that of all the words around them; empty where it is
   * @param parts the parts
   */
  record Passage(String link, String language, List<Inline> parts) {}

  /** These words in passages, from the first to the last. */
  static List<Passage> passages(List<Inline> words) {
    String language = language(words);
    List<Passage> passages = new ArrayList<>(1);
    Passage last = null;
    for (Inline part : words) {
      String its = part.language().equals(language) ? "" : part.language();
      if (last == null || !last.link.equals(part.link()) || !last.language.equals(its)) {
        last = new Passage(part.link(), its, new ArrayList<>(words.size()));
        passages.add(last);
      }
      last.parts.add(part);
    }
    return passages;
  }

  /**
   * Words in one face.
   *
   * @param text the words; white space is collapsed, with no line break inside
   * @param strong whether they are set bold
   * @param emphasized whether they are set in italics
   * @param link the address that they lead to, such as {@code https://www.dir.ca.gov}; empty for none. Runs that follow
   *     each other and lead to the same address are one link.
   * @param language their language, as a BCP 47 tag; empty where it is that of the letter
   */
  record Run(String text, boolean strong, boolean emphasized, String link, String language) implements Inline {

    /** Words in the letter's own language that lead nowhere. */
    public Run(String text, boolean strong, boolean emphasized) {
      this(text, strong, emphasized, "", "");
    }

    /** Whether the words of both are set alike, in one language, and lead to the same address. */
    public boolean isSetLike(Run other) {
      return strong == other.strong && emphasized == other.emphasized && link.equals(other.link)
          && language.equals(other.language);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /** The end of a line inside a paragraph. */
  record Break() implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }

    @Override
    public String plain() {
      return "\n";
    }

    @Override
    public String link() {
      return "";
    }

    @Override
    public String language() {
      return "";
    }
  }

  /** One method for each kind of part. */
  interface Visitor<R> {

    /** For words in one face. */
    R run(Run run);

    /** For the end of a line. */
    R lineBreak(Break end);
  }
}
