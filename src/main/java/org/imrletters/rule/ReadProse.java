package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import org.imrletters.review.Prose;
import org.jspecify.annotations.Nullable;

/** A prose as the rules read it, each view of it made for the first who asks. For one thread. */
final class ReadProse {

  private final String plain;
  private @Nullable Words words;
  private @Nullable List<Sentence> sentences;
  private @Nullable Optional<Closing> closing;

  ReadProse(Prose prose) {
    this.plain = prose.plain();
  }

  /** Its words without its blocks. */
  String plain() {
    return plain;
  }

  Words words() {
    if (words == null) {
      words = Words.of(plain);
    }
    return words;
  }

  List<Sentence> sentences() {
    if (sentences == null) {
      sentences = Sentence.of(words());
    }
    return sentences;
  }

  /** How a rationale comes to its end, where it can be told. */
  Optional<Closing> closing() {
    if (closing == null) {
      closing = Closing.of(sentences());
    }
    return closing;
  }
}
