package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  void aChangeIsApprovedAloneAndTheRestStaysOpen() throws IOException {
    Review review = review();
    SameChange fine = review.changes().get(0);
    for (Path letter : review.letters(fine)) {
      assertEquals(List.of(), review.approve(letter, fine::equals));
    }
    assertEquals(1, review.left());
    assertEquals(List.of("a.approved.txt: as it was approved", "b.approved.txt: not as it was approved"),
        folder.told(suite));
    assertTrue(folder.read("b.approved.txt").contains("Films were fine"));
    assertTrue(folder.read("b.approved.txt").contains("without"));
    SameChange other = review.changes().get(1);
    assertEquals(List.of(other), List.copyOf(review.open(place.resolve("b.yaml")).keySet()));
    assertEquals(List.of(), review.approve(place.resolve("b.yaml"), other::equals));
    assertEquals(0, review.left());
    assertTrue(folder.told(suite).stream().allMatch(told -> told.endsWith(": as it was approved")));
  }

  @Test
  void aLetterIsApprovedWithAllThatChanged() throws IOException {
    Review review = review();
    assertEquals(2, review.open(place.resolve("b.yaml")).size());
    review.approve(place.resolve("b.yaml"), any -> true);
    assertEquals(List.of(place.resolve("a.yaml")), review.letters(review.changes().get(0)));
    assertEquals(List.of("a.approved.txt: not as it was approved", "b.approved.txt: as it was approved"),
        folder.told(suite));
  }

  @Test
  void nothingIsApprovedButWhatWasShown() throws IOException {
    Review review = review();
    folder.change("a.yaml", "Films were fine", "Films were lost");
    Path golden = place.resolve("a.approved.txt");
    String before = folder.read("a.approved.txt");
    assertEquals(List.of(golden), review.approve(place.resolve("a.yaml"), any -> true));
    assertEquals(before, folder.read("a.approved.txt"));
  }

  @Test
  void anOrphanIsRemovedUnlessItsCaseHasComeBack() throws IOException {
    folder.write("old.approved.txt", "left");
    folder.write("back.approved.txt", "left");
    Review review = review();
    folder.put("back.yaml");
    review.approve(place.resolve("old.yaml"), any -> true);
    review.approve(place.resolve("back.yaml"), any -> true);
    assertEquals(List.of("a.approved.txt", "a.yaml", "b.approved.txt", "b.yaml", "back.approved.txt", "back.yaml"),
        folder.files());
  }

  private Review review() {
    Review review = new Review(suite);
    suite.compare(1, review);
    return review;
  }
}
