package org.imrletters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.imrletters.letter.Image;
import org.imrletters.paper.PaperFiles;
import org.imrletters.template.PackFont;
import org.imrletters.template.PackLogo;

/** Holds a pack to all that is asked of one, before its first letter: its words, and what it brings along for paper. */
final class SoundPack {

  private SoundPack() {}

  /**
   * The logo of a pack, if it has one.
   *
   * @throws PackException if the pack is wrong; it carries everything that is, sorted by place
   */
  static Optional<Image> logo(TemplatePack pack) {
    Optional<Checked<Image>> logo = pack.logo().map(SoundPack::picture);
    // A proven pack has no problems, and every first letter would wait for the look.
    List<Diagnostic> problems = new ArrayList<>(pack.isProven() ? List.of() : pack.problems());
    if (!pack.isProven() && problems.stream().noneMatch(problem -> isIn(pack.cssFile(), problem))) {
      problems.addAll(PaperFiles.style(pack.css(), pack.cssFile(), pack.sections(), pack.isForOpenhtmltopdf()));
    }
    problems.addAll(PackRenderers.RULES.problems(pack.severities(), pack.kind().rules().own()));
    logo.ifPresent(picture -> problems.addAll(picture.problems()));
    for (PackFont font : pack.fonts()) {
      problems.addAll(PaperFiles.font(font.content(), font.file()));
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems.stream().sorted(Diagnostic.BY_PLACE).toList());
    }
    return logo.flatMap(Checked::value);
  }

  private static boolean isIn(String file, Diagnostic problem) {
    return problem.location().filter(place -> place.file().equals(file)).isPresent();
  }

  private static Checked<Image> picture(PackLogo logo) {
    Checked<Double> shape = PaperFiles.shape(logo.kind(), logo.content(), logo.file());
    return shape.value().map(logo::picture).orElseGet(() -> Checked.failed(shape.problems()));
  }
}
