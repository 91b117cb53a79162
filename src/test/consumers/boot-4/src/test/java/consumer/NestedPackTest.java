package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.launch.LaunchedClassLoader;
import org.springframework.boot.loader.net.protocol.Handlers;
import org.springframework.boot.loader.net.protocol.jar.JarUrl;

/** A pack in one of the jars that the jar of an application holds, as the launcher of Spring Boot reads them. */
class NestedPackTest {

  private static final String NESTED = "BOOT-INF/lib/packs.jar";

  @TempDir
  private Path folder;

  @Test
  void itWordsLetters() throws IOException {
    Handlers.register();
    Path application = folder.resolve("an application.jar");
    Files.write(application, applicationOf(jarOf(Map.of("letters/our-pack/pack.yaml", "over: imr-2015\ntitle: Ours\n",
        "letters/our-pack/sections/how-made.ftlx", "<h1>How it was made</h1>\n<p>In a jar of a jar.</p>\n"))));
    URL[] jars = {JarUrl.create(application.toFile(), NESTED)};
    try (LaunchedClassLoader loader = new LaunchedClassLoader(false, jars, null)) {
      TemplatePack pack = TemplatePack.classPath("letters/our-pack", loader);
      assertEquals("Ours", pack.title());
      ImrLetters letters = ImrLetters.using(pack);
      String text = letters.compose(letters.read(Path.of("../golden-suite/letters/knee.yaml"))).text();
      assertTrue(text.contains("In a jar of a jar."), text);
    }
  }

  private static byte[] jarOf(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        jar.putNextEntry(new ZipEntry(file.getKey()));
        jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Jars within a jar are stored as they are. */
  private static byte[] applicationOf(byte[] jar) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(jar);
    ZipEntry entry = new ZipEntry(NESTED);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(jar.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream application = new ZipOutputStream(bytes)) {
      application.putNextEntry(entry);
      application.write(jar);
    }
    return bytes.toByteArray();
  }
}
