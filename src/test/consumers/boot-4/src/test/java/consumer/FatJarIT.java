package consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.imrletters.ImrLetters;
import org.junit.jupiter.api.Test;

/** The one jar that Spring Boot makes of the application, as it is started on a server. */
class FatJarIT {

  private static final int CLIENTS = 8;
  private static final int LETTERS_OF_EACH = 3;
  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  @Test
  void eightClientsAtOnceGetTheirLettersInThePackThatItCarries() throws Exception {
    Process application = start("--server.port=0");
    try {
      Client client = new Client(port(application));
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      CyclicBarrier together = new CyclicBarrier(CLIENTS);
      List<Future<Void>> served = clients.invokeAll(range(CLIENTS).stream().map(of -> asking(client, of, together)).toList());
      clients.shutdown();
      for (Future<Void> one : served) {
        one.get();
      }
    } finally {
      application.destroy();
      application.waitFor();
    }
  }

  @Test
  void aWrongSettingIsToldToWhoeverStartsIt() throws Exception {
    Process application = start("--imr-letters.pack=no/such/pack");
    String said = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, application.waitFor());
    assertTrue(said.contains("APPLICATION FAILED TO START"), said);
    assertTrue(said.contains("imr-letters.pack") && said.contains("there is no pack 'no/such/pack'"), said);
  }

  /** One of the clients, whose cases are no other's. */
  private static Callable<Void> asking(Client client, int of, CyclicBarrier together) {
    ImrLetters letters = Client.letters();
    return () -> {
      together.await();
      for (int letter : range(LETTERS_OF_EACH)) {
        String knee = Client.knee("CM16-09%02d%03d".formatted(of, letter));
        byte[] same = letters.compose(letters.read(knee, "case.yaml").orThrow()).pdf();
        assertArrayEquals(same, client.post(knee).body());
      }
      return null;
    };
  }

  private static Process start(String setting) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("fat.jar"), setting)
        .redirectErrorStream(true)
        .start();
  }

  private static String port(Process application) throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader lines = application.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return started.group(1);
      }
    }
    throw new AssertionError("it did not start:\n" + String.join("\n", said));
  }

  private static List<Integer> range(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
