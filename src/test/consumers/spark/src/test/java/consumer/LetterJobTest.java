package consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerSpeculativeTaskSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.batch.Batch;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.CaseInputs;
import org.imrletters.batch.CaseLetters;
import org.imrletters.spark.LetterJob;
import org.imrletters.spark.LettersOfCases;
import org.imrletters.spark.SparkSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Letters are the same as those of {@code imr batch}, whatever becomes of the tasks that make them. */
class LetterJobTest {

  private static final String CASE = "{\"case\": {\"number\": \"CM16-%07d\"}, \"reviewer\": {\"licensedIn\": [\"California\"],"
      + " \"specialties\": [\"Physical Medicine and Rehabilitation\"]}, \"summary\": \"The injured worker is a %d year old"
      + " clerk with pain in the right shoulder.\", \"items\": [{\"treatment\": \"Physical therapy, 8 visits\","
      + " \"decision\": \"%s\", \"claimsAdministrator\": {\"mtus\": [{\"title\": \"Shoulder Complaints\", \"year\": 2004,"
      + " \"sections\": [\"Initial Care\"]}]}, \"expertReviewer\": {\"mtus\": [{\"title\": \"Postsurgical Treatment\","
      + " \"year\": 2009, \"sections\": [\"Shoulder\"]}]}, \"rationale\": \"The surgery was six weeks ago, and the guideline"
      + " recommends therapy for this. The request is medically necessary.\"}]}";

  /** What two tasks make. */
  private static final int CASES = 390;

  @TempDir
  private Path folder;

  @AfterEach
  void stop() {
    SparkSession.active().stop();
  }

  private static String line(int number, String decision) {
    return String.format(CASE, number, 20 + number % 60, decision);
  }

  private static SparkSession.Builder spark(String master) {
    return SparkSession.builder()
        .master(master)
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2);
  }

  /** Fails halfway, the first time that a task is tried. */
  private static final class FailingOnce implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final MapPartitionsFunction<Row, Row> letters;

    FailingOnce(MapPartitionsFunction<Row, Row> letters) {
      this.letters = letters;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> cases) throws Exception {
      Iterator<Row> made = letters.call(cases);
      if (TaskContext.get().attemptNumber() == 0) {
        made.next();
        throw new IllegalStateException("the first time");
      }
      return made;
    }
  }

  @Test
  void rowsAreTheLettersOfTheirCases() {
    SparkSession spark = spark("local[4,3]").getOrCreate();
    List<Row> cases = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      cases.add(RowFactory.create("cases", i + 1, line(i, i == 5 ? "upheald" : "overturned").getBytes(StandardCharsets.UTF_8)));
    }
    SparkSettings settings = SparkSettings.of(Map.of("format", "text,pdf"));
    List<Row> made = spark.createDataFrame(cases, LettersOfCases.CASES)
        .repartition(4)
        .mapPartitions(new FailingOnce(new LettersOfCases(settings)), Encoders.row(LettersOfCases.LETTERS))
        .collectAsList();
    Map<Integer, Row> rows = new TreeMap<>();
    made.forEach(row -> rows.put(row.getAs("line"), row));
    assertEquals(12, made.size());
    Batch batch = Batch.of(ImrLetters.standard()).in(Set.of(Format.TEXT, Format.PDF));
    for (Row given : cases) {
      CaseLetters expected = batch.letters(CaseInput.line("cases", given.getInt(1), given.getAs(2))).get(0);
      Row row = rows.get(given.getInt(1));
      List<Row> files = row.getList(row.fieldIndex("files"));
      assertEquals(expected.record().json(), row.getAs("record"));
      assertEquals(given.getInt(1) == 6 ? 0 : 2, files.size());
      for (int i = 0; i < files.size(); i++) {
        assertEquals(expected.record().outputs().get(i).file(), files.get(i).getAs("file"));
        assertArrayEquals(expected.contents().get(i), files.get(i).<byte[]>getAs("bytes"));
      }
    }
  }

  @Test
  void aJobWritesWhatABatchWrites() throws IOException {
    String classes = installed();
    Path lines = cases();
    SparkSession spark = spark("local-cluster[2,1,1024]").config("spark.executor.extraClassPath", classes)
        .config("spark.executor.memory", "512m")
        .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0") // nothing begins before both are there
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s")
        .config("spark.executor.heartbeatInterval", "100ms") // they tell how far tasks are
        .config("spark.speculation", true)
        .config("spark.speculation.interval", "50ms")
        .config("spark.speculation.quantile", "0.5")
        .config("spark.speculation.multiplier", "1.1")
        .config("spark.speculation.minTaskRuntime", "0ms")
        .config("spark.sql.files.maxPartitionBytes", 100_000) // several blocks, each with its lines
        .getOrCreate();
    Disturbance disturbance = new Disturbance();
    spark.sparkContext().addSparkListener(disturbance);
    LetterJob.main(new String[]{lines.toString(), "--output", folder.resolve("spark").toString(), "--format", "text"});
    assertTrue(disturbance.killed);
    batch(lines);
    assertEquals(files(folder.resolve("batch")), files(folder.resolve("spark")));
  }

  /** Lays the jars of the class path where executors look for them; answers the folders of classes. */
  private static String installed() throws IOException {
    Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    List<String> folders = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path link = jars.resolve(Path.of(place).getFileName());
      if (Files.isDirectory(Path.of(place))) {
        folders.add(place);
      } else if (Files.notExists(link, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(link, Path.of(place));
      }
    }
    return String.join(File.pathSeparator, folders);
  }

  /** A case that is wrong, one whose number stands twice, a blank line and no text. */
  private Path cases() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      lines.add(line(i == 300 ? 17 : i, i == 80 ? "upheald" : "overturned"));
    }
    lines.add(250, "");
    lines.add("no case");
    return Files.write(folder.resolve("cases.jsonl"), lines);
  }

  private void batch(Path lines) throws IOException {
    Batch batch = Batch.of(ImrLetters.standard()).in(Set.of(Format.TEXT));
    try (BatchFolder run = BatchFolder.open(folder.resolve("batch"))) {
      run.write(batch, CaseInputs.in(lines, lines), input -> true, Runnable::run, 1, made -> {});
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(file -> !file.endsWith(BatchFolder.SUMMARY)).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertFalse(files.isEmpty());
    return files;
  }

  /** Stops an executor halfway through a task that makes letters, and kills it when that was begun once more elsewhere. */
  private static final class Disturbance extends SparkListener {

    private final Set<Long> halfway = ConcurrentHashMap.newKeySet();
    private final Map<Long, String> running = new ConcurrentHashMap<>();
    private volatile Optional<ProcessHandle> stopped = Optional.empty();
    private volatile boolean killed;

    Disturbance() {
      Thread watch = new Thread(this::watch);
      watch.setDaemon(true);
      watch.start();
    }

    private void watch() {
      try {
        while (stopped.isEmpty()) {
          Thread.sleep(10);
          Optional<String> far = running.entrySet()
              .stream()
              .filter(task -> halfway.contains(task.getKey()) && running.size() == 2)
              .map(Map.Entry::getValue)
              .findFirst();
          if (far.isPresent()) {
            stopped = executor(far.get());
            new ProcessBuilder("kill", "-STOP", "" + stopped.orElseThrow().pid()).start().waitFor();
          }
        }
      } catch (IOException | InterruptedException unseen) {
        throw new IllegalStateException(unseen);
      }
    }

    private static Optional<ProcessHandle> executor(String id) {
      return ProcessHandle.current()
          .descendants()
          .filter(process -> process.info().commandLine().orElse("").contains("--executor-id " + id + " "))
          .findFirst();
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart task) {
      running.put(task.taskInfo().taskId(), task.taskInfo().executorId());
    }

    /** What heartbeats tell: letters are made of rows that come from another executor, so that nobody needs this one. */
    @Override
    public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate told) {
      CollectionConverters.asJava(told.accumUpdates())
          .stream()
          .filter(task -> isOver(20, "recordsRead", task._4()) && isOver(0, "remoteBlocksFetched", task._4()))
          .forEach(task -> halfway.add((Long) task._1()));
    }

    private static boolean isOver(long least, String name, Seq<AccumulableInfo> told) {
      return CollectionConverters.asJava(told)
          .stream()
          .anyMatch(metric -> metric.name().contains("internal.metrics.shuffle.read." + name)
              && (Long) metric.update().get() > least);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      running.remove(task.taskInfo().taskId());
    }

    @Override
    public void onSpeculativeTaskSubmitted(SparkListenerSpeculativeTaskSubmitted task) {
      killed = stopped.map(ProcessHandle::destroyForcibly).orElse(false);
    }
  }
}
