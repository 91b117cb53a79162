package org.imrletters.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.imrletters.Format;

/**
 * Where a letter goes and in which format.
 *
 * @param file the file; empty for standard output
 * @param format the format that was asked for, or that the file's ending tells, or text
 */
record RenderTarget(Optional<OutputFile> file, Format format) {

  /** Made from the options as they were typed; {@code -} is standard output. */
  static RenderTarget of(Optional<Path> output, Optional<Format> format, Streams streams) {
    Optional<Path> named = output.filter(name -> !name.equals(Path.of("-")));
    Optional<Format> told = format.isPresent() ? format : named.map(RenderTarget::byEnding);
    RenderTarget target = new RenderTarget(named.map(name -> new OutputFile(name, streams.folder())),
        told.orElse(Format.TEXT));
    if (target.file.isEmpty() && target.format == Format.PDF && streams.outIsTerminal()) {
      throw Trouble.usage("a terminal cannot show a PDF: name a file with -o FILE, or redirect the output");
    }
    return target;
  }

  private static Format byEnding(Path name) {
    String advice = "end it in .txt, .html or .pdf, or give --format";
    return Format.ofFileName(name.toString())
        .orElseThrow(() -> Trouble.usage("cannot tell a format from '" + name + "': " + advice));
  }

  /** Refuses to write a letter over the case it is made from. */
  RenderTarget besides(CaseSource source) {
    if (file.filter(place -> place.isSameAs(source.file())).isPresent()) {
      throw Trouble.usage("the letter would overwrite its own case, " + source.name());
    }
    return this;
  }

  void write(byte[] letter, Streams streams) {
    file.ifPresentOrElse(place -> place.write(letter), () -> streams.print(letter));
  }
}
