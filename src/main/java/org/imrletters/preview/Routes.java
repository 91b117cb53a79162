package org.imrletters.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.PrintableLetter.Place;
import org.imrletters.diagnostic.Ink;
import org.imrletters.diagnostic.Location;
import org.imrletters.explain.ExplanationText;
import org.imrletters.file.Bundled;
import org.imrletters.yaml.JsonText;

/** All that can be asked for. */
record Routes(Preview preview) {

  /** Dots an inch of pictures: what a page asks for is held to what a screen can show. */
  private static final int COARSEST = 48;

  private static final int FINEST = 288;

  /** What comes of a request; whatever is not named here is not there. */
  Answer answer(String method, String route, Query query) throws IOException {
    if (method.equals("POST")) {
      return switch (route) {
        case "accept" -> Answer.text(accepted(query));
        case "open" -> Answer.text(opened(query));
        default -> Answer.NOTHING;
      };
    }
    return !method.equals("GET") ? Answer.NOTHING : switch (route) {
      case "" -> Answer.page("text/html", Bundled.bytes(Routes.class, "preview.html"));
      case "preview.css" -> Answer.page("text/css", Bundled.bytes(Routes.class, route));
      case "preview.js" -> Answer.page("text/javascript", Bundled.bytes(Routes.class, route));
      case "cases" -> json(preview.survey().told());
      case "view" -> view(query).map(its -> json(ViewJson.of(its, preview.setup()))).orElse(Answer.NOTHING);
      case "page" -> page(query);
      case "text", "html", "aloud" -> face(route, view(query).flatMap(View::sheets));
      case "help" -> preview.snapshot()
          .help(query.text("code"), query.text("case"))
          .map(page -> Answer.text(ExplanationText.of(page, Ink.PLAIN)))
          .orElse(Answer.NOTHING);
      case "change" -> preview.survey().page(query.text("case")).map(Answer::letter).orElse(Answer.NOTHING);
      default -> Answer.NOTHING;
    };
  }

  private static Answer json(Object told) {
    return Answer.text(200, "application/json", JsonText.line(told));
  }

  private Optional<View> view(Query query) {
    return preview.view(query.text("case"), query.text("letter"));
  }

  /** A page of the letter that was shown when it was asked for, and of no other. */
  private Answer page(Query query) {
    int page = query.number("page");
    int dots = Math.max(COARSEST, Math.min(FINEST, query.number("dots")));
    Optional<Sheets> sheets = view(query).flatMap(View::sheets)
        .filter(its -> its.key().equals(query.text("key")) && page >= 1 && page <= its.sizes().size());
    return sheets.isEmpty() ? Answer.NOTHING : Answer.page("image/png", sheets.get().picture(page, dots));
  }

  private static Answer face(String route, Optional<Sheets> sheets) throws IOException {
    return sheets.isEmpty() ? Answer.NOTHING : switch (route) {
      case "html" -> Answer.letter(sheets.get().letter().html());
      case "aloud" -> Answer.text(sheets.get().tags());
      default -> Answer.text(sheets.get().letter().text());
    };
  }

  /** Only what was shown of this version is approved. */
  private String accepted(Query query) {
    Survey survey = preview.survey();
    Snapshot now = preview.snapshot();
    if (query.number("version") != now.version() || !survey.isOf(now)) {
      return "something was saved meanwhile; look again";
    }
    Optional<Integer> change = Optional.of(query.number("change")).filter(number -> number >= 0);
    return survey.approve(change, Optional.of(query.text("case")).filter(name -> !name.isEmpty()));
  }

  private String opened(Query query) {
    Optional<Location> place = view(query).flatMap(its -> place(its, query.text("of"), query.number("number")));
    Optional<Path> file = place.flatMap(its -> preview.setup().file(its.file()));
    boolean isOpen = file.isPresent() && preview.setup().editor().opens().test(file.get(), place.orElseThrow().line());
    return isOpen ? "opened" : "there is no editor for it";
  }

  private static Optional<Location> place(View view, String of, int number) {
    Stream<Optional<Location>> all = switch (of) {
      case "problem" -> view.problems().stream().map(told -> told.location());
      case "template" -> places(view).stream().map(place -> place.template());
      default -> places(view).stream().map(place -> place.typed());
    };
    return all.skip(Math.max(0, number)).findFirst().flatMap(place -> place);
  }

  private static List<Place> places(View view) {
    return view.sheets().map(Sheets::places).orElse(List.of());
  }
}
