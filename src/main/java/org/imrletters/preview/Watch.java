package org.imrletters.preview;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.imrletters.file.FolderWalk;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files of some folders are others than they were. However an editor saves, by writing or by renaming, one file
 * or several, what counts is what lies there afterwards; so a folder may go away and come back. The system's watcher only
 * says when to look; where there is none, it is looked all the time. For one thread.
 */
public final class Watch implements AutoCloseable {

  /** Milliseconds between two looks, where nothing tells of a change before: a folder that came back is watched by nobody. */
  private static final int APART = 250;

  /** Milliseconds without a change, after which all that is saved at one go is there, and how often that is waited for. */
  private static final int SETTLED = 12;

  private static final int MOST_WAITS = 40;

  private final List<Path> roots;
  private final Optional<WatchService> service = service();
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private Map<Path, Mark> seen;

  /** By what a file is known to be another one. */
  private record Mark(FileTime at, long size, @Nullable Object key) {}

  /** Begins with what lies there now. A root is a file or a folder, and may be missing. */
  public Watch(Collection<Path> roots) {
    this.roots = roots.stream().map(Path::toAbsolutePath).distinct().toList();
    this.seen = marks();
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }

  /**
   * Waits until something is another one.
   *
   * @return the files that came, went or changed
   */
  public Set<Path> next() throws InterruptedException {
    Map<Path, Mark> now = seen;
    while (now.equals(seen)) {
      pause();
      now = marks();
    }
    for (int i = 0; i < MOST_WAITS; i++) {
      Thread.sleep(SETTLED);
      Map<Path, Mark> later = marks();
      if (later.equals(now)) {
        break;
      }
      now = later;
    }
    Map<Path, Mark> before = seen;
    seen = now;
    Set<Path> changed = new TreeSet<>(before.keySet());
    changed.addAll(seen.keySet());
    changed.removeIf(file -> Objects.equals(before.get(file), seen.get(file)));
    return changed;
  }

  /** Whether one of these files is one of those, or lies in one. */
  public static boolean concerns(Set<Path> changed, Collection<Path> places) {
    return changed.stream()
        .anyMatch(file -> places.stream().anyMatch(place -> file.startsWith(place.toAbsolutePath())));
  }

  private void pause() throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(APART);
      return;
    }
    for (WatchKey told = service.get().poll(APART, TimeUnit.MILLISECONDS); told != null; told = service.get().poll()) {
      told.pollEvents();
      told.reset();
    }
  }

  private Map<Path, Mark> marks() {
    Map<Path, Mark> marks = new HashMap<>();
    for (Path root : roots) {
      try {
        if (Files.isDirectory(root)) {
          watch(root);
          FolderWalk.below(root, this::enters)
              .files()
              .stream()
              .filter(file -> !isHidden(file))
              .forEach(file -> add(file, marks));
        } else {
          add(root, marks);
          watch(root.getParent());
        }
      } catch (IOException gone) {
        // until it comes back
      }
    }
    return marks;
  }

  private boolean enters(Path folder) {
    boolean isEntered = !isHidden(folder);
    if (isEntered) {
      watch(folder);
    }
    return isEntered;
  }

  /** What editors keep beside a file is called so. */
  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.endsWith("~");
  }

  private static void add(Path file, Map<Path, Mark> marks) {
    try {
      BasicFileAttributes its = Files.readAttributes(file, BasicFileAttributes.class);
      marks.put(file, new Mark(its.lastModifiedTime(), its.size(), its.fileKey()));
    } catch (IOException gone) {
      // it has no mark then
    }
  }

  private void watch(Path folder) {
    try {
      WatchKey known = watched.get(folder);
      if (service.isPresent() && (known == null || !known.isValid())) {
        watched.put(folder, folder.register(service.get(), StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
      }
    } catch (IOException unwatched) {
      // it is looked at all the same, a moment later
    }
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }
}
