package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

  @TempDir
  private Path place;
  private Folder folder;
  private Suite suite;

  /** Two letters that changed alike; in the second something else changed as well. */
  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    suite = Suite.in(place);
    folder.put("a.yaml");
    folder.put("b.yaml");
    folder.accept(suite);
    folder.change("a.yaml", "Films were normal", "Films were fine");
    folder.change("b.yaml", "Films were normal", "Films were fine");
    folder.change("b.yaml", "without limits", "with few limits");
  }

  @Test
  void aChangeIsApprovedInAllLettersThatHaveNoOther() throws IOException {
    Review review = review();
    SameChange fine = review.changes().get(0);
    assertEquals(List.of(), review.approve(fine, Set.of()));
    assertEquals(1, review.left());
    assertEquals(List.of("a.approved.txt: as it was approved", "b.approved.txt: not as it was approved"),
        folder.told(suite));
    SameChange other = review.changes().get(1);
    assertEquals(List.of(), review.otherChanges(place.resolve("b.yaml"), other));
    review.approve(other, Set.of());
    assertEquals(0, review.left());
    assertTrue(folder.told(suite).stream().allMatch(told -> told.endsWith(": as it was approved")));
  }

  @Test
  void aLetterIsApprovedWithAllThatChanged() throws IOException {
    Review review = review();
    assertEquals(1, review.otherChanges(place.resolve("b.yaml"), review.changes().get(0)).size());
    review.approve(place.resolve("b.yaml"));
    assertEquals(List.of(place.resolve("a.yaml")), review.letters(review.changes().get(0)));
    assertEquals(List.of("a.approved.txt: not as it was approved", "b.approved.txt: as it was approved"),
        folder.told(suite));
  }

  @Test
  void aLetterThatWasLeftOutStaysAsItWas() throws IOException {
    Review review = review();
    review.approve(review.changes().get(0), Set.of(place.resolve("a.yaml")));
    assertEquals(2, review.left());
  }

  @Test
  void nothingIsApprovedButWhatWasShown() throws IOException {
    Review review = review();
    folder.change("a.yaml", "Films were fine", "Films were lost");
    Path golden = place.resolve("a.approved.txt");
    String before = folder.read("a.approved.txt");
    assertEquals(List.of(golden), review.approve(place.resolve("a.yaml")));
    assertEquals(before, folder.read("a.approved.txt"));
  }

  @Test
  void anOrphanIsRemovedUnlessItsCaseHasComeBack() throws IOException {
    folder.write("old.approved.txt", "left");
    folder.write("back.approved.txt", "left");
    Review review = review();
    folder.put("back.yaml");
    review.approve(place.resolve("old.yaml"));
    review.approve(place.resolve("back.yaml"));
    assertEquals(List.of("a.approved.txt", "a.yaml", "b.approved.txt", "b.yaml", "back.approved.txt", "back.yaml"),
        folder.files());
  }

  private Review review() {
    Review review = new Review(suite);
    suite.compare(1, review);
    return review;
  }
}
