package org.imrletters.render;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;

/** The words of a letter one by one, as they are heard: blanks, ends of lines and ends of blocks part them. */
public final class SpokenWords {

  private SpokenWords() {}

  /** Without what stands before the points of lists; a letter and its accent are one character where there is one. */
  public static List<String> of(Letter letter) {
    return letter.blocks()
        .stream()
        .flatMap(Block::lines)
        .map(Inline::plain)
        .map(words -> Normalizer.normalize(words, Normalizer.Form.NFC))
        .flatMap(words -> Stream.of(words.split("[\\s\\u00a0]+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
