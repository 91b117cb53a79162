package org.imrletters.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.imrletters.ImrLetters;
import org.imrletters.Inside;
import org.imrletters.PrintableLetter;
import org.imrletters.paper.BarePdfBox;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What printing costs elsewhere, to be held against {@link LetterBenchmark#pdf} of the same fixture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class YardstickBenchmark {

  private static final String FIXTURE = "klonopin-2014";
  private static final Path FONTS = Path.of("templates", "fonts");

  private BarePdfBox bare;
  private String html = "";
  private byte[] colors = {};

  /** Reads, words and lays out, which is not measured. */
  @Setup
  public void load() throws IOException {
    ImrLetters letters = ImrLetters.standard();
    String yaml = Files.readString(Path.of("fixtures", "letters", FIXTURE + ".yaml"));
    PrintableLetter letter = letters.compose(letters.read(yaml, FIXTURE).orThrow());
    bare = new BarePdfBox(Inside.letter(letter), Inside.css());
    html = letter.html();
    try (InputStream in = BarePdfBox.class.getResourceAsStream("sRGB.icc")) {
      colors = in.readAllBytes();
    }
    XRLog.setLoggingEnabled(false);
  }

  /** PDFBox alone: the lines are broken already, fonts are parsed once, tags and metadata are those of a letter. */
  @Benchmark
  public byte[] bare() throws IOException {
    return bare.print();
  }

  /** The HTML letter through openhtmltopdf, as its integration guide shows. */
  @Benchmark
  public byte[] plainly() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useColorProfile(colors)
        .withHtmlContent(html, "")
        .toStream(file);
    font(builder, "Letter Serif", 400, FontStyle.NORMAL, "LiberationSerif-Regular");
    font(builder, "Letter Serif", 700, FontStyle.NORMAL, "LiberationSerif-Bold");
    font(builder, "Letter Serif", 400, FontStyle.ITALIC, "LiberationSerif-Italic");
    font(builder, "Letter Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular");
    font(builder, "Letter Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold");
    builder.run();
    return file.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String family, int weight, FontStyle style, String file) {
    builder.useFont(() -> read(FONTS.resolve(file + ".ttf")), family, weight, style, true);
  }

  private static InputStream read(Path font) {
    try {
      return new ByteArrayInputStream(Files.readAllBytes(font));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
