package org.imrletters.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.locate;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.url_decode;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.imrletters.file.SizeLimit;

/** The cases of files of JSON Lines with the lines that they stand on, as {@code imr batch} counts them. */
final class NumberedLines {

  private NumberedLines() {}

  /**
   * Of a file, or of those in a folder whose names end in {@code .jsonl} or {@code .ndjson}. Spark reads a file in blocks at
   * many places at the same time, and the lines of each block in their order.
   */
  static Dataset<Row> read(SparkSession spark, String given) {
    return spark.read()
        .option("lineSep", "\n")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.{jsonl,ndjson}")
        .text(given)
        .select(name(col("_metadata.file_path"), given).as("input"), col("_metadata.file_block_start").as("block"),
            monotonically_increasing_id().as("row"),
            substring(col("value").cast("binary"), 1, SizeLimit.CASE_FILE.bytes() + 1).as("case"))
        .select(col("input"), row_number().over(Window.partitionBy("input").orderBy("block", "row")).as("line"),
            col("case"))
        .where(col("case").cast("string").rlike("\\S"));
  }

  /** The name of a file as it was given, or as the file's folder was. */
  private static Column name(Column file, String given) {
    String from = given.startsWith("/") ? given : "/" + given;
    Column plain = regexp_replace(regexp_replace(file, "^file:/+", "/"), "\\+", "%2B");
    Column path = when(file.startsWith("file:"), url_decode(plain)).otherwise(file);
    Column at = locate(from, path);
    return when(at.equalTo(0), path).otherwise(path.substr(at.plus(from.length() - given.length()), length(path)));
  }
}
