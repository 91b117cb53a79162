package org.imrletters.paper;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The families of fonts that were given, for openhtmltopdf, which takes one face of each family that it is told. */
record FontFamilies(List<FontFace> faces, List<String> names) {

  FontFamilies(List<FontFace> faces) {
    this(faces, faces.stream().map(FontFace::family).distinct().toList());
  }

  /** Whether a character can be printed in whatever face words come to be set. */
  boolean print(int codePoint) {
    return names.stream().anyMatch(name -> prints(name, codePoint))
        && faces.stream().noneMatch(face -> face.hides(codePoint));
  }

  /** Whichever face of a family is taken. */
  private boolean prints(String name, int codePoint) {
    return faces.stream().filter(face -> face.family().equals(name)).allMatch(face -> face.prints(codePoint));
  }

  /** The families that stand in for these where they may lack one of the characters; none where they have all. */
  List<String> standIns(Collection<String> wanted, BitSet characters) {
    List<String> lower = wanted.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<String> named = names.stream().filter(name -> lower.contains(name.toLowerCase(Locale.ROOT))).toList();
    BitSet left = characters.stream()
        .filter(c -> named.stream().noneMatch(name -> prints(name, c)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
    return names.stream().filter(name -> !named.contains(name)).filter(name -> takes(name, left)).toList();
  }

  private boolean takes(String name, BitSet left) {
    int[] taken = left.stream().filter(c -> prints(name, c)).toArray();
    for (int c : taken) {
      left.clear(c);
    }
    return taken.length > 0;
  }
}
