package org.imrletters.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** Makes text of bytes, or says where they are none. */
final class Decoding {

  private Decoding() {}

  static Checked<SourceFile> of(byte[] bytes, String name) {
    String mark = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 3));
    if (mark.startsWith("feff")) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, name);
    }
    return mark.startsWith("fffe") ? decode(bytes, 2, StandardCharsets.UTF_16LE, name)
        : decode(bytes, mark.equals("efbbbf") ? 3 : 0, StandardCharsets.UTF_8, name);
  }

  private static Checked<SourceFile> decode(byte[] bytes, int from, Charset charset, String name) {
    CharsetDecoder decoder = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return notText(new String(bytes, from, bytes.length - from, charset), out.position(), charset, name);
    }
    return SourceFile.of(out.flip().toString(), name);
  }

  /** The readable text before the broken bytes is the same with and without replacement, so its length is the place. */
  private static Checked<SourceFile> notText(String replaced, int offset, Charset charset, String name) {
    SourceFile shown = SourceFile.unchecked(replaced, name);
    return Checked.failed(
        List.of(Diagnostic.error("not-text", FieldPath.ROOT, "the bytes here are no " + charset.name() + " text")
            .hint("save the file as plain text in UTF-8 (many editors: Save As, Encoding)")
            .in(shown.location(offset, offset + 1))));
  }
}
