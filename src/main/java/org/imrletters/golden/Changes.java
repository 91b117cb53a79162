package org.imrletters.golden;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Severity;
import org.imrletters.file.Sha256;
import org.imrletters.proof.PagePicture;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.PictureDifference.Area;
import org.imrletters.proof.WordChange;

/** Finds what is different in an outcome. */
final class Changes {

  private Changes() {}

  static List<Change> in(Outcome outcome) {
    if (outcome instanceof Outcome.Changed changed) {
      return ofContents(changed);
    } else if (outcome instanceof Outcome.Unapproved) {
      return List.of(new Change.NotApprovedYet());
    } else if (outcome instanceof Outcome.Orphaned orphan) {
      return List.of(new Change.Gone(orphan.hasCase() ? "of fewer pages now" : "approved, but without a case"));
    } else if (outcome instanceof Outcome.Refused refused) {
      return List.of(new Change.NoLetter(first(refused.problems())));
    }
    return outcome instanceof Outcome.Unusable ? List.of(new Change.Unusable(outcome.told())) : List.of();
  }

  private static List<Change> ofContents(Outcome.Changed changed) {
    if (changed.approved() instanceof Content.Words old && changed.received() instanceof Content.Words now) {
      return ofWords(old.text(), now.text());
    }
    return List.of(changed.pageDifference()
        .map(Changes::ofPages)
        .orElseGet(() -> ofBytes(changed.approved().bytes(), changed.received().bytes())));
  }

  private static List<Change> ofWords(String old, String now) {
    List<Change> changes = WordChange.between(old, now, Change.Words.CONTEXT)
        .stream()
        .<Change>map(Change.Words::new)
        .toList();
    return changes.isEmpty() ? List.of(Change.Lines.first(old, now)) : changes;
  }

  private static Change ofPages(PictureDifference difference) {
    StringBuilder seen = new StringBuilder();
    for (Area area : difference.areas()) {
      seen.append(imprint(area, difference.old())).append(imprint(area, difference.now()));
    }
    return new Change.Looks(difference.areas(), Sha256.of(seen.toString().getBytes(StandardCharsets.US_ASCII)));
  }

  private static String imprint(Area area, PagePicture page) {
    StringBuilder pixels = new StringBuilder();
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        pixels.append((char) (page.at(x, y) >> 16)).append((char) (page.at(x, y) & 0xffff));
      }
    }
    return Sha256.of(pixels.toString().getBytes(StandardCharsets.UTF_16BE));
  }

  private static Change ofBytes(byte[] old, byte[] now) {
    return new Change.Bytes(Arrays.mismatch(old, now) + 1, old.length, now.length);
  }

  private static String first(List<Diagnostic> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .map(problem -> problem.message() + " [" + problem.code() + "]")
        .orElse("no letter");
  }
}
