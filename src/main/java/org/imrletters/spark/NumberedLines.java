package org.imrletters.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.imrletters.file.SizeLimit;

/**
 * The cases of files of JSON Lines with the lines that they stand on, as {@code imr batch} counts them. Spark reads a
 * file in blocks at many places at the same time: so the lines of each block are counted first.
 */
final class NumberedLines implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final String given;

  /** How many lines of a file stand before each of its blocks. */
  private final HashMap<String, Integer> before;

  private NumberedLines(String given, HashMap<String, Integer> before) {
    this.given = given;
    this.before = before;
  }

  /** Of a file, or of those in a folder whose names end in {@code .jsonl} or {@code .ndjson}. */
  static Dataset<Row> read(SparkSession spark, String given) {
    Dataset<Row> lines = spark.read()
        .option("lineSep", "\n")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.{jsonl,ndjson}")
        .text(given)
        .select(col("_metadata.file_path"), col("_metadata.file_block_start"),
            substring(col("value").cast("binary"), 1, SizeLimit.CASE_FILE.bytes() + 1).as("case"));
    return lines.mapPartitions(new NumberedLines(given, before(lines)), Encoders.row(LettersOfCases.CASES));
  }

  private static HashMap<String, Integer> before(Dataset<Row> lines) {
    WindowSpec earlier = Window.partitionBy("file_path")
        .orderBy("file_block_start")
        .rowsBetween(Window.unboundedPreceding(), -1);
    HashMap<String, Integer> before = new HashMap<>();
    lines.groupBy("file_path", "file_block_start")
        .count()
        .withColumn("before", coalesce(sum("count").over(earlier), lit(0L)))
        .collectAsList()
        .forEach(block -> before.put(place(block), (int) block.getLong(3)));
    return before;
  }

  private static String place(Row line) {
    return line.getLong(1) + " " + line.getString(0);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    Count count = new Count();
    return LettersOfCases.stream(lines)
        .map(count::numbered)
        .filter(row -> !new String(row.<byte[]>getAs(2), StandardCharsets.ISO_8859_1).isBlank())
        .iterator();
  }

  /** Of one task, which reads one block after the other. */
  private final class Count {

    private String block = "";
    private int line;

    Row numbered(Row read) {
      String its = place(read);
      line = its.equals(block) ? line + 1 : 1 + Objects.requireNonNull(before.get(its));
      block = its;
      return RowFactory.create(name(read.getString(0)), line, read.getAs(2));
    }

    /** The name of a file as it was given, or as the file's folder was. */
    private String name(String file) {
      String path = file.startsWith("file:") ? URI.create(file).getPath() : file;
      String from = given.startsWith("/") ? given : "/" + given;
      int at = path.indexOf(from);
      return at < 0 ? path : path.substring(at + from.length() - given.length());
    }
  }
}
