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
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.CaseLetters;
import org.imrletters.batch.CaseRecord;
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
   * What is made: a row for each copy of a case, with the line of the manifest that tells of it, and its files. A case without
   * letters has none; its line tells why. A letter to nobody in particular has no role.
   */
  public static final StructType LETTERS = new StructType().add("input", DataTypes.StringType, false)
      .add("line", DataTypes.IntegerType, false)
      .add("public", DataTypes.BooleanType, false)
      .add("record", DataTypes.StringType, false)
      .add("files",
          DataTypes.createArrayType(new StructType().add("file", DataTypes.StringType)
              .add("role", DataTypes.StringType)
              .add("bytes", DataTypes.BinaryType)));

  private final SparkSettings settings;

  /** Letters as these settings say. */
  public LettersOfCases(SparkSettings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> cases) {
    Iterator<CaseInput> inputs = stream(cases).map(LettersOfCases::input).iterator();
    return settings.batch().letters(inputs, Runnable::run, 1).map(LettersOfCases::row).iterator();
  }

  static <T> Stream<T> stream(Iterator<T> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
  }

  private static CaseInput input(Row row) {
    Object text = row.getAs("case");
    byte[] bytes = text instanceof byte[] read ? read
        : text == null ? new byte[0] : text.toString().getBytes(StandardCharsets.UTF_8);
    return CaseInput.line(row.getAs("input"), row.<Integer>getAs("line"), bytes);
  }

  private static Row row(CaseLetters made) {
    CaseRecord record = made.record();
    Object[] files = IntStream.range(0, record.outputs().size()).mapToObj(i -> {
      Output output = record.outputs().get(i);
      return RowFactory.create(output.file(), output.role().orElse(null), made.contents().get(i));
    }).toArray();
    return RowFactory.create(record.input(), record.line(), record.publicCopy(), record.json(), files);
  }

  /** The letters that such a row holds. */
  static CaseLetters letters(Row row) {
    List<Row> files = row.getList(row.fieldIndex("files"));
    return new CaseLetters(CaseRecord.of(row.getAs("record")).orElseThrow(),
        files.stream().map(file -> file.<byte[]>getAs("bytes")).toList(), List.of());
  }
}
