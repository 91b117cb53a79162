package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTest {

  @TempDir
  private Path place;

  @Test
  void textIsComparedWhereNothingIsKept() {
    new Folder(place).put("roe.yaml");
    assertEquals(Set.of(Facet.TEXT), Facet.keptIn(place));
  }

  @Test
  void whatIsKeptIsFoundInAnyFolderBelow() {
    Folder folder = new Folder(place);
    folder.put("2015/roe.yaml");
    folder.write("2015/roe.tags.approved.txt", "");
    folder.put("2016/doe.yml");
    folder.write("2016/doe.page-1.approved.png", "");
    folder.write("2016/poe.metadata.approved.txt", "of a case that is gone");
    assertEquals(Set.of(Facet.PDF_TAGS, Facet.PDF_PAGES), Facet.keptIn(place));
  }

  @Test
  void aNameThatCanBeReadInTwoWaysIsThatOfTheCaseThatIsThere() {
    Folder folder = new Folder(place);
    folder.put("roe.tags.yaml");
    folder.write("roe.tags.approved.txt", "");
    assertEquals(Set.of(Facet.TEXT), Facet.keptIn(place));
  }
}
