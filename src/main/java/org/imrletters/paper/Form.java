package org.imrletters.paper;

import java.util.List;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * A piece of content that is drawn as one (ISO 32000-1, 8.10). Immutable once made.
 *
 * @param entries what its dictionary holds besides its kind, length and compression; {@code {0}} stands for a reference
 *     to the first of the others, and so on
 * @param data its content, compressed
 * @param others the pieces that it draws or is masked by
 */
record Form(String entries, byte[] data, List<Form> others) implements Picture {

  @Override
  public int write(PdfObjects objects) {
    String referring = entries;
    for (int i = 0; i < others.size(); i++) {
      referring = referring.replace("{" + i + "}", others.get(i).write(objects) + " 0 R");
    }
    int object = objects.reserve();
    objects.compressed(object, "/Type/XObject/Subtype/Form" + referring, data);
    return object;
  }
}
