package org.imrletters.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;

/** How large the files may be that are read. */
public enum SizeLimit {
  /** A case file or a guideline library; a case takes some 10 KiB. */
  CASE_FILE(1 << 20),
  /** A printed letter; one takes some 100 KiB. */
  PRINTED_LETTER(16 << 20),
  /** A word list of one's own, or a letter that was approved. */
  WORD_LIST(1 << 20), GOLDEN(16 << 20),
  /** All files of a template pack; no pack has reason to be larger. */
  PACK(32 << 20);

  private final int bytes;

  SizeLimit(int bytes) {
    this.bytes = bytes;
  }

  /** The most bytes. */
  public int bytes() {
    return bytes;
  }

  /**
   * The content of a file, as far as its size can be told from it: of one that is too large, a byte more than is allowed.
   *
   * @throws IOException if it cannot be read
   */
  public byte[] read(InputStream in) throws IOException {
    return in.readNBytes(bytes + 1);
  }

  /**
   * The whole content of a file.
   *
   * @throws IOException if it cannot be read, is none, or is too large
   */
  public byte[] readAll(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return readAll(in);
    }
  }

  /** The same of a stream. */
  public byte[] readAll(InputStream in) throws IOException {
    byte[] content = read(in);
    if (content.length > bytes) {
      throw new IOException("it is larger than " + (bytes >> 20) + " MiB");
    }
    return content;
  }

  /**
   * Opens a file to be read, but no pipe, which could be waited for without end, and no device, which may have none.
   *
   * @throws IOException if it cannot be opened, or is no file
   */
  public static InputStream open(Path file, OpenOption... options) throws IOException {
    if (Files.isReadable(file) && !Files.isRegularFile(file)) {
      throw new IOException(Files.isDirectory(file) ? "it is a folder" : "it is a pipe or a device, and no file");
    }
    return Files.newInputStream(file, options);
  }

  /** What went wrong with a file; Java's own messages for the commonest cases are just the file's name. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is called so";
    }
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Optional.ofNullable(said).orElse(e.getClass().getSimpleName());
  }
}
