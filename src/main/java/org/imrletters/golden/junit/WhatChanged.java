package org.imrletters.golden.junit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.golden.Content;
import org.imrletters.golden.Outcome;
import org.imrletters.proof.Area;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.WordChange;

/** What changed since a golden was approved, in lines. */
final class WhatChanged {

  /** Changes of one letter that a message tells of; a diff tool shows the rest. */
  private static final int TOLD = 10;

  /** Words around a change. */
  private static final int CONTEXT = 6;

  private WhatChanged() {}

  static List<String> in(Outcome.Changed changed) {
    if (changed.approved() instanceof Content.Words old && changed.received() instanceof Content.Words now) {
      return ofWords(old.text(), now.text());
    }
    return changed.pageDifference()
        .map(WhatChanged::ofPages)
        .orElseGet(() -> ofBytes(changed.approved().bytes(), changed.received().bytes()));
  }

  private static List<String> ofWords(String old, String now) {
    try {
      List<String> changes = WordChange.between(old, now, CONTEXT).stream().map(Object::toString).toList();
      return changes.isEmpty() ? firstLine(old, now) : shortened(changes);
    } catch (NoClassDefFoundError withoutJavaDiffUtils) {
      return firstLine(old, now);
    }
  }

  /** The first line that differs, for words that stay the same, and for want of a library that finds them. */
  private static List<String> firstLine(String old, String now) {
    List<String> before = old.lines().toList();
    List<String> after = now.lines().toList();
    int same = 0;
    while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
      same++;
    }
    return List.of("  line " + (same + 1), "  - " + (same < before.size() ? before.get(same) : "(the end)"),
        "  + " + (same < after.size() ? after.get(same) : "(the end)"));
  }

  private static List<String> ofPages(PictureDifference difference) {
    return shortened(difference.areas().stream().map(WhatChanged::told).toList());
  }

  private static String told(Area area) {
    return (area.right() - area.left()) + " x " + (area.bottom() - area.top()) + " pixels, " + area.left()
        + " from the left and " + area.top() + " from the top";
  }

  private static List<String> ofBytes(byte[] old, byte[] now) {
    return List.of("  byte " + (Arrays.mismatch(old, now) + 1) + " is the first that differs; there were " + old.length
        + ", now there are " + now.length);
  }

  private static List<String> shortened(List<String> changes) {
    Stream<String> told = changes.stream().limit(TOLD).map(change -> "  " + change);
    int left = changes.size() - TOLD;
    return Stream.concat(told, left > 0 ? Stream.of("  and " + left + " more") : Stream.of()).toList();
  }
}
