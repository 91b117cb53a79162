package org.imrletters.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imrletters.casefile.CaseFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

  @TempDir
  private Path top;

  @BeforeEach
  void threeFiles() throws IOException {
    Files.createDirectories(top.resolve("b/c"));
    for (String name : List.of("d", "a", "b/c/e")) {
      Files.createFile(top.resolve(name));
    }
  }

  @Test
  void filesAreSortedAndFoldersAreNone() throws IOException {
    assertEquals(List.of("a", "b/c/e", "d"), names(FolderWalk.below(top)));
  }

  @Test
  void linksAreFoundAndNotFollowed() throws IOException {
    Files.createSymbolicLink(top.resolve("again"), top);
    Files.createSymbolicLink(top.resolve("nowhere"), top.resolve("absent"));
    assertEquals(List.of("a", "again", "b/c/e", "d", "nowhere"), names(FolderWalk.below(top)));
    assertEquals(List.of(top.resolve("again/a"), top.resolve("again/again"), top.resolve("again/d"),
        top.resolve("again/nowhere")), FolderWalk.below(top.resolve("again"), 1, 10).files());
  }

  @Test
  void whatIsGoneBeforeItIsLookedAtIsPassedOver() throws IOException {
    FolderWalk walk = FolderWalk.below(top, folder -> {
      remove("b/c/e");
      remove("b/c");
      return true;
    });
    assertEquals(List.of("a", "d"), names(walk));
    assertEquals(List.of(), walk.unreadable());
    assertThrows(NoSuchFileException.class, () -> FolderWalk.below(top.resolve("absent")));
    assertThrows(NotDirectoryException.class, () -> FolderWalk.below(top.resolve("a")));
  }

  @Test
  void aWalkEndsWhereItIsTold() throws IOException {
    assertEquals(List.of("a", "d"), names(FolderWalk.below(top, 1, 10)));
    assertEquals(2, FolderWalk.below(top, 9, 2).files().size());
    assertEquals(List.of("a", "d"), names(FolderWalk.below(top, folder -> false)));
  }

  @Test
  void filesThatComeAndGoMeanwhileFailNoWalk() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread busy = new Thread(() -> {
      for (int i = 0; !over.get(); i = (i + 1) % 20) {
        try {
          WholeFile.write(top.resolve("b/f" + i + ".yaml"), new byte[]{'x'});
          Files.createDirectories(top.resolve("b/g" + i));
          Files.deleteIfExists(top.resolve("b/f" + (i + 7) % 20 + ".yaml"));
          Files.deleteIfExists(top.resolve("b/g" + (i + 7) % 20));
        } catch (IOException impossible) {
          throw new UncheckedIOException(impossible);
        }
      }
    });
    busy.start();
    try {
      for (int i = 0; i < 500; i++) {
        assertEquals(List.of(), FolderWalk.below(top).unreadable());
        assertTrue(CaseFinder.below(top, top).stream().noneMatch(file -> file.toString().endsWith(".part")));
      }
    } finally {
      over.set(true);
      busy.join();
    }
  }

  private void remove(String name) {
    try {
      Files.deleteIfExists(top.resolve(name));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private List<String> names(FolderWalk walk) {
    return walk.files().stream().map(file -> top.relativize(file).toString()).toList();
  }
}
