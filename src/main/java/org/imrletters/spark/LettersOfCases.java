package org.imrletters.spark;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.imrletters.batch.Batch;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.CaseLetters;
import org.imrletters.batch.CaseRecord.Output;

/**
 * Makes letters of rows that hold cases. The same case gives the same rows, however often a task runs; one that is wrong
 * stops no other, and no word of it is told.
 *
 * <pre>{@code
 * Dataset<Row> letters = cases.mapPartitions(new LettersOfCases(settings), Encoders.row(LettersOfCases.LETTERS));
 * }</pre>
 */
public final class LettersOfCases implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  /**
   * What is read: the case, YAML or JSON, as text or in bytes; what the manifest calls the place where it stands; and the
   * line there, from one, or 0.
   */
  public static final StructType CASES = new StructType().add("input", DataTypes.StringType, false)
      .add("line", DataTypes.IntegerType, false)
      .add("case", DataTypes.BinaryType);

  /**
   * What is made: a row for each file, with the line of the manifest that tells of its case. A case without letters has
   * one row, without a file; its line tells why. A letter to nobody in particular has no role.
   */
  public static final StructType LETTERS = new StructType().add("record", DataTypes.StringType, false)
      .add("file", DataTypes.StringType)
      .add("role", DataTypes.StringType)
      .add("format", DataTypes.StringType)
      .add("bytes", DataTypes.BinaryType);

  private final SparkSettings settings;

  /** Letters as these settings say. */
  public LettersOfCases(SparkSettings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> cases) {
    return made(cases, settings.batch()).flatMap(LettersOfCases::rows).iterator();
  }

  /** The letters of the cases, each made when it is asked for. */
  static Stream<CaseLetters> made(Iterator<Row> cases, Batch batch) {
    return stream(cases).flatMap(row -> batch.letters(input(row)).stream());
  }

  static Stream<Row> stream(Iterator<Row> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
  }

  private static CaseInput input(Row row) {
    Object text = row.getAs("case");
    byte[] bytes = text instanceof byte[] read ? read
        : text == null ? new byte[0] : text.toString().getBytes(StandardCharsets.UTF_8);
    return CaseInput.line(row.getAs("input"), row.<Integer>getAs("line"), bytes);
  }

  private static Stream<Row> rows(CaseLetters made) {
    String record = made.record().json();
    List<Output> outputs = made.record().outputs();
    return outputs.isEmpty() ? Stream.of(RowFactory.create(record, null, null, null, null))
        : IntStream.range(0, outputs.size()).mapToObj(i -> row(record, outputs.get(i), made.contents().get(i)));
  }

  private static Row row(String record, Output output, byte[] content) {
    String format = output.file().substring(output.file().lastIndexOf('.') + 1);
    return RowFactory.create(record, output.file(), output.role().orElse(null), format, content);
  }
}
