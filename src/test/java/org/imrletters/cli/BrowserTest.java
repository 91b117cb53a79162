package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {

  @Test
  void withoutAScreenThereIsNoneOnLinux() {
    assertFalse(new Browser(Map.of(), "Linux").opened(Path.of("page.html")));
  }

  @Test
  void oneThatIsNotThereOpensNothing() {
    assertFalse(new Browser(Map.of("BROWSER", "/there/is/no/such"), "Linux").opened(Path.of("page.html")));
  }
}
