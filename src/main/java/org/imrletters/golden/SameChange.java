package org.imrletters.golden;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A change that was found alike in some letters, or in one.
 *
 * @param change as it is in the first of them
 * @param facets the facets in which it shows; none where there is no letter
 * @param caseFiles the letters' case files, sorted
 * @param files the goldens that it is held against, sorted; the case files where there is no letter
 */
public record SameChange(Change change, Set<Facet> facets, List<Path> caseFiles, List<Path> files) {

  /** Keeps the collections from changing behind the reader's back. */
  public SameChange {
    EnumSet<Facet> inOrder = EnumSet.noneOf(Facet.class);
    inOrder.addAll(facets);
    facets = Collections.unmodifiableSet(inOrder);
    caseFiles = List.copyOf(caseFiles);
    files = List.copyOf(files);
  }

  /** By what changed alone, as a change may be in very many letters. */
  @Override
  public int hashCode() {
    return change.hashCode();
  }

  /** The same in just some of its letters, in the words of one of them. */
  public SameChange in(List<Path> letters, Change own) {
    return new SameChange(own, facets, letters, files);
  }

  /** In how many letters it was found. */
  public int letters() {
    return caseFiles.size();
  }
}
