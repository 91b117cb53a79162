package org.imrletters.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the watch tells of all the ways in which editors and people save files. */
class WatchTest {

  @TempDir
  private Path place;
  private Folder folder;
  private Watch watch;

  @BeforeEach
  void files() throws Exception {
    folder = new Folder(place.toRealPath());
    folder.write("pack/pack.yaml", "over: imr-2015\n");
    folder.write("pack/sections/a.ftlx", "a");
    folder.write("roe.yaml", "case: 1\n");
    watch = new Watch(List.of(folder.path().resolve("pack"), folder.path().resolve("roe.yaml")));
  }

  @AfterEach
  void end() throws Exception {
    watch.close();
  }

  private interface Saving {
    void save() throws Exception;
  }

  private List<String> told(Saving saving) throws Exception {
    CompletableFuture<Set<Path>> next = new CompletableFuture<>();
    Thread waiting = new Thread(() -> {
      try {
        next.complete(watch.next());
      } catch (Throwable failed) {
        next.completeExceptionally(failed);
      }
    });
    waiting.setDaemon(true);
    waiting.start();
    saving.save();
    return next.get(1, TimeUnit.MINUTES).stream().map(file -> folder.path().relativize(file).toString()).toList();
  }

  @Test
  void aFileThatIsWrittenIsTold() throws Exception {
    assertEquals(List.of("pack/sections/a.ftlx"), told(() -> folder.write("pack/sections/a.ftlx", "ab")));
    assertEquals(List.of("roe.yaml"), told(() -> folder.write("roe.yaml", "case: 2\n")));
  }

  @Test
  void aFileThatIsRenamedOverAnotherIsTold() throws Exception {
    Path old = folder.path().resolve("roe.yaml");
    Path fresh = folder.write("roe.yaml~", "case: 1\n");
    Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(old));
    assertEquals(List.of("roe.yaml"),
        told(() -> Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING)));
  }

  @Test
  void whatIsSavedAtOneGoIsToldTogether() throws Exception {
    List<String> all = told(() -> {
      for (String name : List.of("a", "b", "c", "d")) {
        folder.write("pack/sections/" + name + ".ftlx", "new");
      }
    });
    assertEquals(
        List.of("pack/sections/a.ftlx", "pack/sections/b.ftlx", "pack/sections/c.ftlx", "pack/sections/d.ftlx"), all);
  }

  @Test
  void aFolderThatGoesAndComesBackIsWatchedAsBefore() throws Exception {
    Path pack = folder.path().resolve("pack");
    Path away = folder.path().resolve("away");
    assertEquals(List.of("pack/pack.yaml", "pack/sections/a.ftlx"), told(() -> Files.move(pack, away)));
    assertEquals(List.of("pack/pack.yaml", "pack/sections/a.ftlx"), told(() -> Files.move(away, pack)));
    assertEquals(List.of("pack/pack.yaml"), told(() -> folder.write("pack/pack.yaml", "over: imr-2014\n")));
    assertEquals(List.of("pack/new/b.ftlx"), told(() -> folder.write("pack/new/b.ftlx", "b")));
    assertEquals(List.of("pack/new/b.ftlx"), told(() -> folder.write("pack/new/b.ftlx", "bc")));
  }

  @Test
  void whatEditorsKeepBesideAFileIsNotTold() throws Exception {
    folder.write("pack/.a.swp", "x");
    folder.write("pack/sections/a.ftlx~", "x");
    folder.write("other.yaml", "x");
    assertEquals(List.of("roe.yaml"), told(() -> folder.write("roe.yaml", "case: 3\n")));
  }

  @Test
  void aChangeConcernsWhatHoldsIt() {
    Set<Path> changed = Set.of(Path.of("/a/pack/pack.yaml"));
    assertEquals(true, Watch.concerns(changed, List.of(Path.of("/b"), Path.of("/a/pack"))));
    assertFalse(Watch.concerns(changed, List.of(Path.of("/a/pac"))));
  }
}
