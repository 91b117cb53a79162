package org.imrletters.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.imrletters.file.Sha256;

/**
 * One number for all that a pack makes its letters of: {@code pack.yaml} of this pack and of each one below it, {@code
 * letter.css}, the templates of its sections and those that they import, the logo, and the fonts.
 *
 * <p>The files come in the order of their paths, each as its path, a line break, the number of its bytes, a line break,
 * and its bytes. They are taken as the pack is read: without a byte order mark, and with {@code \n} for {@code \r\n},
 * so that a checkout on Windows is the same pack; only fonts and a logo of dots are taken byte for byte. What lies
 * beside these files is no part of any letter.
 */
public record PackHash(PackFiles files, SortedMap<String, byte[]> contents) {

  private static final Pattern NAMED = Pattern.compile("<#(?:import|include)\\s+[\"']([^\"']+)[\"']");

  private static final Pattern EDITION = Pattern.compile("edition\\(\\s*+[\"']([^\"']+)[\"']");

  /** The SHA-256 in hexadecimal digits. */
  public static String of(PackFiles files, PackDescription said) {
    return gathered(files, said).digest();
  }

  /** The paths of the templates that letters are made of. */
  static List<String> templates(PackFiles files, PackDescription said) {
    return gathered(files, said).contents.keySet()
        .stream()
        .filter(path -> path.endsWith(TemplateEngine.SUFFIX))
        .toList();
  }

  private static PackHash gathered(PackFiles files, PackDescription said) {
    PackHash hash = new PackHash(files, new TreeMap<>());
    int depth = 0;
    for (PackFiles layer : files.layers()) {
      hash.add("pack.yaml/" + depth, layer.read("pack.yaml"));
      hash.add("language.yaml/" + depth++, layer.read("language.yaml"));
    }
    hash.add("letter.css", files.read("letter.css"));
    said.templates().forEach(section -> hash.template(TemplateEngine.sectionPath(section)));
    said.letterhead().flatMap(Letterhead::logo).ifPresent(logo -> hash.file(logo.file()));
    said.mailing().head().flatMap(Head::signature).ifPresent(picture -> hash.file(picture.file()));
    said.beside().deadlines().forEach((at, each) -> each.mail().ifPresent(name -> hash.file("data/" + name + ".yaml")));
    hash.file("data/holidays.yaml");
    said.fonts().forEach(font -> hash.file(font.file()));
    return hash;
  }

  private void file(String path) {
    files.read(path).ifPresent(bytes -> contents.put(path, PackLogo.plain(path, bytes)));
  }

  private void template(String path) {
    Optional<byte[]> template = files.read(path);
    if (template.isEmpty() || contents.containsKey(path)) {
      return;
    }
    add(path, template);
    String text = new String(template.get(), StandardCharsets.UTF_8);
    NAMED.matcher(text).results().forEach(named -> template(absolute(named.group(1), path)));
    EDITION.matcher(text).results().forEach(named -> file("data/" + named.group(1) + ".yaml"));
  }

  /** As FreeMarker finds a name: from the pack's root, or from the folder of the template that says it. */
  private static String absolute(String name, String from) {
    return name.startsWith("/") ? name.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + name;
  }

  private void add(String path, Optional<byte[]> bytes) {
    bytes.ifPresent(given -> contents.put(path, SourceText.plain(given)));
  }

  private String digest() {
    MessageDigest digest = Sha256.begun();
    contents.forEach((path, bytes) -> {
      digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    });
    return HexFormat.of().formatHex(digest.digest());
  }
}
