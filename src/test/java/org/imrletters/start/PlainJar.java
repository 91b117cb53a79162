package org.imrletters.start;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the jar that the command starts from one that starts sooner, as a step of the build: the classes of this library
 * become {@linkplain PlainClasses plain}, and its other files lie there unpacked. What is of other libraries stays as it is.
 */
public final class PlainJar {

  private static final String OURS = "org/imrletters/";
  private static final String CLASS = ".class";

  private PlainJar() {}

  /**
   * Rewrites a jar.
   *
   * @param args the jar
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    byte[] made = plain(Files.readAllBytes(jar));
    Files.write(jar, made);
  }

  /** The same files in the same order with the same dates, but for the new classes, which come last. */
  static byte[] plain(byte[] jar) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, Long> times = new LinkedHashMap<>();
    ZipEntry entry;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      while ((entry = in.getNextEntry()) != null) {
        files.put(entry.getName(), in.readAllBytes());
        times.put(entry.getName(), entry.getTime());
      }
    }
    PlainClasses classes = new PlainClasses();
    files.forEach((name, bytes) -> {
      if (isOurs(name)) {
        classes.add(bytes);
      }
    });
    classes.made().forEach((name, bytes) -> files.put(name + CLASS, bytes));
    return packed(files, times);
  }

  private static boolean isOurs(String name) {
    return name.startsWith(OURS) && name.endsWith(CLASS) && !name.endsWith("/package-info" + CLASS);
  }

  private static boolean isReadByLetters(String name) {
    return name.startsWith(OURS) && !name.endsWith(CLASS);
  }

  /** Without compression: unpacking the fonts takes longer than setting a letter in them. */
  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }

  private static byte[] packed(Map<String, byte[]> files, Map<String, Long> times) throws IOException {
    long time = times.values().iterator().next();
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(jar)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(times.getOrDefault(file.getKey(), time));
        if (isReadByLetters(file.getKey())) {
          store(entry, file.getValue());
        }
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return jar.toByteArray();
  }
}
