package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.imported.Token.Kind;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Section;
import org.jspecify.annotations.Nullable;

/** What a letter prints, piece by piece. */
final class ProbeWords implements Block.Visitor<Boolean> {

  /** No printed value is longer than a written date. */
  private static final int LONGEST = 40;

  private final @Nullable Values values;
  private final Map<String, CaseValue.Printed> printed;

  /** What printed values start with. */
  private final Set<Character> starts = new HashSet<>();
  private final List<Token> tokens = new ArrayList<>();

  private String section = "";

  private ProbeWords(@Nullable Values values, Map<String, CaseValue.Printed> printed) {
    this.values = values;
    this.printed = printed;
    printed.keySet().forEach(value -> starts.add(value.charAt(0)));
  }

  /** The pieces of a probe, with the values that are in it. */
  static List<Token> of(Letter letter, Values values, boolean other) {
    return new ProbeWords(values, values.printed(other)).all(letter);
  }

  /** The pieces of a letter, all of them words. */
  static List<Token> of(Letter letter) {
    return new ProbeWords(null, Map.of()).all(letter);
  }

  private List<Token> all(Letter letter) {
    for (Section each : letter.sections()) {
      section = each.name();
      each.blocks().forEach(block -> block.accept(this));
    }
    return tokens;
  }

  private Boolean line(String element, List<Inline> words) {
    return line(Token.edge(Kind.BLOCK, section + "/" + element), words);
  }

  private Boolean line(Token edge, List<Inline> words) {
    if (!Inline.plain(words).isBlank()) {
      tokens.add(edge);
      String[] lines = Inline.plain(words).split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          tokens.add(Token.edge(Kind.BREAK, section + "/br"));
        }
        words(lines[i]);
      }
    }
    return true;
  }

  private void words(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      CaseValue ofText = values == null ? null : values.of(text.charAt(i));
      boolean mayStart = starts.contains(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      int end = ofText != null ? i + 1 : mayStart ? end(text, i) : i;
      if (end > i) {
        literal(text, from, i);
        boolean spaced = i == 0 || Character.isWhitespace(text.charAt(i - 1));
        CaseValue.Printed its = ofText != null ? new CaseValue.Printed(ofText, "")
            : printed.get(text.substring(i, end));
        tokens.add(new Token(Kind.VALUE, "", "", its, spaced));
        from = end;
        i = end - 1;
      }
    }
    literal(text, from, text.length());
  }

  private void literal(String text, int from, int to) {
    tokens.addAll(Token.words(text.substring(from, to)));
  }

  /** Where the longest printed value ends that starts here. */
  private int end(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (ends && printed.containsKey(text.substring(start, end))) {
        return end;
      }
    }
    return start;
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    return line("h", heading.words());
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return line("p", paragraph.words());
  }

  @Override
  public Boolean points(Block.Points points) {
    for (int i = 0; i < points.items().size(); i++) {
      tokens.add(Token.edge(Kind.POINT, section));
      literal(points.ordered() ? points.label(i) + "." : "-", 0, points.ordered() ? points.label(i).length() + 1 : 1);
      int first = tokens.size();
      points.items().get(i).forEach(block -> block.accept(this));
      if (first < tokens.size() && tokens.get(first).kind() == Kind.BLOCK) {
        tokens.remove(first);
      }
    }
    return true;
  }

  @Override
  public Boolean table(Block.Table table) {
    List<Cell> heads = table.rows().stream().findFirst().orElse(List.of());
    boolean headed = heads.stream().allMatch(Cell::header);
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        String head = headed && row != heads && i < heads.size() ? Inline.plain(heads.get(i).words()) : "";
        String where = section + (headed && row == heads ? Token.HEAD : row.get(i).header() ? "/th" : "/td");
        line(Token.cell(where, Token.compared(head)), row.get(i).words());
      }
    }
    return true;
  }

  @Override
  public Boolean quote(Block.Quote quote) {
    quote.blocks().forEach(block -> block.accept(this));
    return true;
  }

  @Override
  public Boolean figure(Block.Figure figure) {
    return true;
  }
}
