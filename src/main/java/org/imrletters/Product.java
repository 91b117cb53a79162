package org.imrletters;

import org.imrletters.file.Bundled;

/** What this library is called, and its version as the build wrote it. */
final class Product {

  static final String NAME = "imr-letters";
  static final String VERSION = Bundled.text(Product.class, "version.txt").strip();

  private Product() {}
}
