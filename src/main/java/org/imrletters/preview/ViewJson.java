package org.imrletters.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.PrintableLetter.Place;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.proof.PrintedPdf.Box;

/** Writes a view down for the page. */
final class ViewJson {

  /** Boxes are told in ten thousandths of a page. */
  private static final double PARTS = 10_000;

  private ViewJson() {}

  static Map<String, Object> of(View view, Setup setup) {
    List<Box> sizes = view.sheets().map(Sheets::sizes).orElse(List.of());
    List<Place> places = view.sheets().map(Sheets::places).orElse(List.of());
    return Map.of("version", view.version(), "old", view.isOld(), "draft",
        view.sheets().filter(its -> its.letter().isDraft()).isPresent(), "kinds", view.kinds(), "key",
        view.sheets().map(Sheets::key).orElse(""), "pages",
        sizes.stream().map(size -> List.of((int) size.width(), (int) size.height())).toList(), "problems",
        view.problems().stream().map(told -> problem(told, setup)).toList(), "places",
        places.stream().map(place -> place(place, sizes.get(place.leaf().page() - 1), setup)).toList());
  }

  private static Map<String, Object> problem(Diagnostic told, Setup setup) {
    return Map.of("severity", told.severity().word(), "shown", told.severity().isShown(), "code", told.code(),
        "message", told.message(), "hint", told.hint().orElse(""), "field", told.at().text(), "place",
        place(told.location(), setup));
  }

  private static Map<String, Object> place(Place place, Box sheet, Setup setup) {
    Box box = place.leaf().box();
    List<Integer> parts = List.of(part(box.x(), sheet.width()), part(box.y(), sheet.height()),
        part(box.width(), sheet.width()), part(box.height(), sheet.height()));
    return Map.of("page", place.leaf().page(), "box", parts, "words", place.leaf().words(), "section",
        place.section().orElse(""), "field", place.field().map(FieldPath::text).orElse(""), "template",
        place(place.template(), setup), "typed", place(place.typed(), setup));
  }

  private static int part(double length, double whole) {
    return (int) Math.round(length / whole * PARTS);
  }

  /** A place in a file; false for none. */
  private static Object place(Optional<Location> place, Setup setup) {
    return place
        .<Object>map(at -> Map.of("file", setup.shown(at.file()), "line", at.line(), "column", at.column(), "length",
            at.length(), "excerpt", at.excerpt(), "path", setup.file(at.file()).map(Path::toString).orElse("")))
        .orElse(false);
  }
}
