package org.imrletters.start;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes of the command's jar what starts sooner, as a step of the build. In the jar itself the classes of this library become
 * {@linkplain PlainClasses plain}, and {@linkplain FreeMarkerClasses those of FreeMarker} put off what is not asked of them.
 * Beside it a small jar holds, unpacked, the files that letters read: it stands before the other one on the class path, so
 * that Java need not take in the names of thousands of classes that it has in an archive.
 */
public final class PlainJar {

  private static final String OURS = "org/imrletters/";
  private static final String CLASS = ".class";

  /** What FreeMarker reads of its own. */
  private static final Set<String> READ = Set.of("freemarker/version.properties",
      "freemarker/ext/beans/DefaultMemberAccessPolicy-rules");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Long> times = new LinkedHashMap<>();

  private PlainJar(byte[] jar) throws IOException {
    ZipEntry entry;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      while ((entry = in.getNextEntry()) != null) {
        files.put(entry.getName(), in.readAllBytes());
        times.put(entry.getName(), entry.getTime());
      }
    }
  }

  /**
   * Rewrites a jar.
   *
   * @param args the jar, and where the small one goes
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    PlainJar read = new PlainJar(Files.readAllBytes(jar));
    Files.write(Path.of(args[1]), read.resources());
    Files.write(jar, read.plain());
  }

  /** The same files in the same order with the same dates, but for the new classes, which come last. */
  private byte[] plain() throws IOException {
    PlainClasses classes = new PlainClasses();
    files.forEach((name, bytes) -> {
      if (isOurs(name) && name.endsWith(CLASS) && !name.endsWith("/package-info" + CLASS)) {
        classes.add(bytes);
      }
    });
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    classes.made().forEach((name, bytes) -> all.put(name + CLASS, bytes));
    FreeMarkerClasses.changed(files).forEach((name, bytes) -> all.put(name + CLASS, bytes));
    return packed(all, ZipOutputStream.DEFLATED);
  }

  private byte[] resources() throws IOException {
    Map<String, byte[]> read = new LinkedHashMap<>(files);
    read.keySet()
        .removeIf(name -> !READ.contains(name) && (!isOurs(name) || name.endsWith("/") || name.endsWith(CLASS)));
    return packed(read, ZipOutputStream.STORED);
  }

  private static boolean isOurs(String name) {
    return name.startsWith(OURS);
  }

  private byte[] packed(Map<String, byte[]> packed, int method) throws IOException {
    long newest = times.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(jar)) {
      for (Map.Entry<String, byte[]> file : packed.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(times.getOrDefault(file.getKey(), newest));
        entry.setMethod(method);
        entry.setSize(file.getValue().length);
        entry.setCrc(sum(file.getValue()));
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return jar.toByteArray();
  }

  private static long sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }
}
