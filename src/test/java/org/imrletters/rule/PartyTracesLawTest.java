package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.HeldPattern;
import org.imrletters.HeldPattern.Held;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.junit.jupiter.api.Test;

/**
 * Whatever a case gives as the names, addresses and numbers of its parties, and whatever a house adds to the word lists,
 * they make expressions, and none of these overflows the stack or backtracks without end. What packs say makes none.
 */
public class PartyTracesLawTest {

  private static final int CASES = 15;
  private static final int TEXTS = 2;
  private static final int LONGEST = 290;

  /** What names and addresses are made of, what expressions are made of, and what folds to something else. */
  private static final List<String> SIGNS = List.of("a", "e", "o", "R", "s", "Mac", "St. ", "O'", "\u00e4", "\u00f6",
      "\u00c6", "-", "- ", ".", "'", " ", ", ", "&", "(", ")", "[", "]", "{", "*", "+", "?", "|", "\\", "^", "$", "\\E",
      "\\Q", "1", "93650", "CA", "Street", "st", "north", "n", "box", "apt", "#", "/", "de", "van", "\u674e",
      "\ud835\udca5", "\ud801\udc00", "\u2474", "\u200b", "\u0301", "\n", "MD", "Jr");

  private final Random chance = new Random(11);

  @Test
  void noneGoesOnWithoutEnd() throws InterruptedException {
    List<String> endless = new ArrayList<>();
    int[] traces = new int[1];
    HeldPattern.onASmallStack(() -> {
      for (int i = 0; i < CASES; i++) {
        Case review = review();
        WordLists lists = i % 2 == 0 ? WordLists.standard() : lists();
        for (Trace trace : PartyTraces.of(review, CaseDeclaration.STANDARD, lists)) {
          traces[0]++;
          HeldPattern.endless(trace.words(), Held.ANYWHERE, TEXTS, review.parties().toString())
              .ifPresent(told -> endless.add(trace.words() + "  " + told));
        }
      }
    });
    assertEquals(List.of(), endless);
    assertTrue(traces[0] > 10 * CASES, traces[0] + " traces");
  }

  @Test
  void noneMadeOfWordListsGoesOnWithoutEnd() throws InterruptedException {
    List<String> endless = new ArrayList<>();
    int[] found = new int[1];
    HeldPattern.onASmallStack(() -> {
      for (int i = 0; i < CASES; i++) {
        WordLists lists = lists();
        PartyTraces.of(review(), CaseDeclaration.STANDARD, lists);
        AddressTraces.Known known = lists.made(AddressTraces.Known.class, made -> {
          throw new AssertionError("no address was looked at");
        });
        Map<Pattern, Held> patterns = Map.of(known.state(), Held.WHOLE, known.cityStart(), Held.WHOLE, known.lineEnd(),
            Held.ANYWHERE);
        found[0] += patterns.size();
        String words = lists.entries(WordList.ADDRESS_WORDS).toString();
        String own = words.substring(Math.max(0, words.length() - 400));
        patterns.forEach((pattern, held) -> HeldPattern.endless(pattern, held, 6, own)
            .ifPresent(told -> endless.add(pattern + "  " + told)));
      }
    });
    assertEquals(List.of(), endless);
    assertEquals(3 * CASES, found[0]);
  }

  /** Lists to which a house has added words of addresses and of names. */
  private WordLists lists() {
    String addresses = Stream.of("suffix", "compass", "unit", "state", "other")
        .map(kind -> kind + " | " + word() + " " + word() + " st " + word())
        .collect(Collectors.joining("\n"));
    String names = Stream.of("office", "particle", "title")
        .map(kind -> kind + " | " + word() + " " + word())
        .collect(Collectors.joining("\n"));
    Map<String, InputStream> own = Map.of(WordList.ADDRESS_WORDS.file(), stream(addresses), WordList.NAME_WORDS.file(),
        stream(names));
    return WordLists.read(own, List.of(WordList.ADDRESS_WORDS, WordList.NAME_WORDS)).orThrow();
  }

  private String word() {
    return fact().replaceAll("[|\\s]|\\R", "-").strip();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Case review() {
    return Sample.good()
        .copy(Copy.PUBLIC)
        .party(Role.EMPLOYEE,
            new Party(Optional.of(fact()), List.of(fact(), fact() + ", CA 93650"),
                Optional.of(LocalDate.of(1970, 3, 5)), Optional.empty()))
        .party(Role.CLAIMS_ADMINISTRATOR,
            new Party(Optional.of(fact()), List.of(fact()), Optional.empty(), Optional.of(fact())))
        .field("memberAddress", fact())
        .field("attorneyName", fact())
        .field("policyNumber", fact())
        .build();
  }

  /** A few signs over and over, or many by chance; not blank. */
  private String fact() {
    int kinds = 1 + chance.nextInt(4);
    List<String> few = IntStream.range(0, kinds).mapToObj(i -> sign()).toList();
    boolean over = chance.nextBoolean();
    int length = 1 + chance.nextInt(chance.nextBoolean() ? 12 : 150);
    String made = IntStream.range(0, length)
        .mapToObj(i -> over ? few.get(i % kinds) : sign())
        .collect(Collectors.joining());
    String held = made.substring(0, Math.min(LONGEST, made.length()));
    return held.isBlank() ? "Roe" : held;
  }

  private String sign() {
    return SIGNS.get(chance.nextInt(SIGNS.size()));
  }
}
