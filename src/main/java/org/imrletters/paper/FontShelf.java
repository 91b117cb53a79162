package org.imrletters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Face;

/**
 * The fonts that were given, and which of them serves a face of a style sheet.
 *
 * @param served by families, weight and style: as many as a style sheet has faces
 */
record FontShelf(List<FontFace> faces, Map<List<Object>, List<Typeface>> served) implements FontSet {

  FontShelf(List<FontFace> faces) {
    this(faces, new ConcurrentHashMap<>());
  }

  /**
   * The fonts for a face: those of its families, as the style sheet ranks them, and then all others, those of its weight
   * and style first.
   *
   * @throws StyleException when none of its families was given
   */
  @Override
  public List<Typeface> of(Face face) {
    List<Object> wanted = List.of(face.families(), face.weight(), face.italic());
    List<Typeface> known = served.get(wanted);
    return known == null ? served.computeIfAbsent(wanted, serving -> look(face)) : known;
  }

  private List<Typeface> look(Face wanted) {
    List<FontFace> found = new ArrayList<>();
    wanted.families().forEach(family -> addBest(found, family, wanted));
    if (found.isEmpty()) {
      throw StyleException.unknownFont(wanted.families());
    }
    faces.forEach(face -> addBest(found, face.family(), wanted));
    faces.stream().filter(face -> !found.contains(face)).forEach(found::add);
    return List.copyOf(found);
  }

  private void addBest(List<FontFace> found, String family, Face wanted) {
    faces.stream()
        .filter(face -> face.family().equalsIgnoreCase(family))
        .min((one, other) -> distance(one, wanted) - distance(other, wanted))
        .filter(best -> !found.contains(best))
        .ifPresent(found::add);
  }

  /** How far a face is from the one wanted: its style counts before its weight (CSS 2.1, 15.2). */
  private static int distance(FontFace face, Face wanted) {
    int style = face.file().italic() == wanted.italic() ? 0 : 1 << 20;
    int weight = face.file().weight() - wanted.weight();
    // Bold looks for what is bolder first, all else for what is lighter.
    boolean sought = wanted.weight() > 500 ? weight >= 0 : weight <= 0;
    return style + Math.abs(weight) + (sought ? 0 : 1 << 10);
  }
}
