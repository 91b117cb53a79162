package org.imrletters.paper;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.letter.Imprint.AttachedFile;

/**
 * Puts a file into a letter, as the source that it was made from: an associated file of the whole document (ISO 19005-3,
 * annex E), which readers list beside the pages.
 */
final class PdfAttachment {

  private PdfAttachment() {}

  /**
   * Attaches the file.
   *
   * @param changed the day that a reader is told as that of its last change; no clock and no disk is asked
   */
  static void write(AttachedFile file, Optional<LocalDate> changed, PDDocument paper) throws IOException {
    COSDictionary specification = specification(file, content(file, changed, paper));
    COSArray associated = new COSArray();
    associated.add(specification);
    COSDictionary catalog = paper.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.getPDFName("AF"), associated);
    catalog.setItem(COSName.NAMES, names(file, specification));
  }

  private static COSDictionary names(AttachedFile file, COSDictionary specification) {
    COSArray pairs = new COSArray();
    pairs.add(new COSString(file.name()));
    pairs.add(specification);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, pairs);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.EMBEDDED_FILES, tree);
    return names;
  }

  private static COSDictionary specification(AttachedFile file, COSStream content) {
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, content);
    embedded.setItem(COSName.UF, content);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setString(COSName.F, file.name());
    specification.setString(COSName.UF, file.name());
    specification.setName("AFRelationship", "Source");
    specification.setItem(COSName.EF, embedded);
    return specification;
  }

  private static COSStream content(AttachedFile file, Optional<LocalDate> changed, PDDocument paper)
      throws IOException {
    COSStream stream = paper.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(file.content());
    }
    COSDictionary facts = new COSDictionary();
    facts.setInt(COSName.SIZE, file.content().length);
    facts.setItem(COSName.getPDFName("CheckSum"), new COSString(md5(file.content())));
    changed.map(PdfMetadata::date).ifPresent(day -> facts.setString(COSName.MOD_DATE, day));
    stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    stream.setName(COSName.SUBTYPE, file.mediaType());
    stream.setItem(COSName.PARAMS, facts);
    return stream;
  }

  /** As ISO 32000-1, 7.11.4 asks for; nothing rests on it. */
  private static byte[] md5(byte[] content) {
    try {
      return MessageDigest.getInstance("MD5").digest(content);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
