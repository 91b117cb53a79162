package org.imrletters.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
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
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(file.name());
    specification.setFileUnicode(file.name());
    specification.setEmbeddedFile(content(file, changed, paper));
    specification.setEmbeddedFileUnicode(specification.getEmbeddedFile());
    specification.getCOSObject().setName("AFRelationship", "Source");
    PDEmbeddedFilesNameTreeNode all = new PDEmbeddedFilesNameTreeNode();
    all.setNames(Map.of(file.name(), specification));
    PDDocumentCatalog catalog = paper.getDocumentCatalog();
    new PDDocumentNameDictionary(catalog).setEmbeddedFiles(all);
    catalog.getCOSObject().setItem("AF", new COSArray(List.of(specification)));
  }

  private static PDEmbeddedFile content(AttachedFile file, Optional<LocalDate> changed, PDDocument paper)
      throws IOException {
    PDEmbeddedFile content = new PDEmbeddedFile(paper, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
    content.setSubtype(file.mediaType());
    content.setSize(file.content().length);
    COSDictionary facts = content.getCOSObject().getCOSDictionary(COSName.PARAMS);
    facts.setItem("CheckSum", new COSString(md5(file.content())));
    changed.map(PdfMetadata::date).ifPresent(day -> facts.setString(COSName.MOD_DATE, day));
    return content;
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
