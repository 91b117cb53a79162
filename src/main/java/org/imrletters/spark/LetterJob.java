package org.imrletters.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.BatchSummary;

/**
 * Writes the letters of many cases on Spark: the same files and the same manifest as {@code imr batch}, in a folder that
 * all machines see under the same path.
 *
 * <pre>{@code
 * spark-submit --class org.imrletters.spark.LetterJob JARS... cases.jsonl --output /shared/tonight --for all
 * }</pre>
 */
public final class LetterJob {

  /** So many that a task takes seconds, and few are lost with it. */
  private static final int CASES_A_TASK = 200;

  private static final String OUTPUT = "output";

  /** How Spark reads what is given: {@code lines}, which are JSON Lines; {@code table}, or a format such as parquet. */
  private static final String FROM = "from";

  /** The column of a table that holds the cases. */
  private static final String COLUMN = "column";

  /** The column of a table by which the manifest is to name its rows. */
  private static final String KEY = "key";

  private LetterJob() {}

  /**
   * Writes letters, and says what came of them in all. What is wrong with cases is told by the manifest alone.
   *
   * @param arguments what is read, and options: {@code --output DIR}, {@code --from lines|table|FORMAT}, {@code --column
   *     NAME}, {@code --key NAME}, and those of {@link SparkSettings#of}
   * @throws IllegalArgumentException if an argument is none
   * @throws org.imrletters.diagnostic.LetterException if a pack, library or list, or the folder, is wrong
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> options = new TreeMap<>();
    String given = "";
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--public")) {
        options.put("public", "true");
      } else if (arguments[i].startsWith("--") && i + 1 < arguments.length) {
        options.put(arguments[i].substring(2), arguments[++i]);
      } else if (given.isEmpty() && !arguments[i].startsWith("-")) {
        given = arguments[i];
      } else {
        throw new IllegalArgumentException("'" + arguments[i] + "' is not expected: name the cases, then --output DIR");
      }
    }
    if (given.isEmpty() || !options.containsKey(OUTPUT)) {
      throw new IllegalArgumentException("name the cases, and the folder for letters with --output DIR");
    }
    Map<String, String> wanted = new TreeMap<>(options);
    wanted.keySet().removeAll(List.of(OUTPUT, FROM, COLUMN, KEY));
    Dataset<Row> cases = cases(SparkSession.builder().getOrCreate(), given, options);
    System.out.println(write(cases, SparkSettings.of(wanted), Path.of(options.get(OUTPUT))).counts());
  }

  /**
   * Writes the letters of a dataset, as {@link LettersOfCases#CASES} describes it.
   *
   * @param output a folder that is new, empty, or that of an earlier run, which all machines see under the same path
   * @return what came of the cases, counted; the manifest in the folder tells it of each
   * @throws org.imrletters.diagnostic.LetterException if a pack, library or list, or the folder, is wrong
   */
  public static BatchSummary write(Dataset<Row> cases, SparkSettings settings, Path output) throws IOException {
    settings.batch(); // here first, where someone reads what is wrong with it
    Dataset<Row> letters = spread(cases)
        .mapPartitions(new LettersOfCases(settings), Encoders.row(LettersOfCases.LETTERS))
        .persist(StorageLevel.DISK_ONLY()); // sorting looks at them twice
    try (BatchFolder folder = BatchFolder.open(output)) {
      BatchSummary summary = folder
          .write(() -> LettersOfCases.stream(letters.orderBy("input", "line", "public", "record").toLocalIterator())
              .map(LettersOfCases::letters)
              .iterator());
      folder.keep(summary.counts());
      return summary;
    } finally {
      letters.unpersist();
    }
  }

  /** The cases in tasks of one size: files and tables are cut by bytes, of which a case has few and a letter takes long. */
  private static Dataset<Row> spread(Dataset<Row> cases) {
    long tasks = 1 + cases.count() / CASES_A_TASK;
    return cases.repartition((int) tasks, col("case"));
  }

  private static Dataset<Row> cases(SparkSession spark, String given, Map<String, String> options) {
    String from = options.getOrDefault(FROM, "lines");
    return switch (from) {
      case "lines" -> NumberedLines.read(spark, given);
      case "table" -> rows(spark.table(given), given, options);
      default -> rows(spark.read().format(from).load(given), given, options);
    };
  }

  private static Dataset<Row> rows(Dataset<Row> table, String given, Map<String, String> options) {
    Column key = options.containsKey(KEY) ? coalesce(col(options.get(KEY)).cast("string"), lit("")) : lit(given);
    return table.select(key.as("input"), lit(0).as("line"),
        col(options.getOrDefault(COLUMN, "case")).cast("binary").as("case"));
  }
}
