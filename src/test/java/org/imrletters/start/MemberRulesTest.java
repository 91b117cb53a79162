package org.imrletters.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import freemarker.template.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** FreeMarker as it is in the jar of the command, with a short list of what templates may call on Java objects. */
class MemberRulesTest {

  private static final String RULES = "DefaultMemberAccessPolicy-rules";
  private static final String POLICY = "freemarker.ext.beans.DefaultMemberAccessPolicy";

  @Test
  void theShortListLetsTemplatesCallNothing() throws Exception {
    URL freemarker = Configuration.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader whole = new URLClassLoader(new URL[]{freemarker}, ClassLoader.getPlatformClassLoader());
        URLClassLoader shortened = new Shortened(freemarker)) {
      assertNotEquals(0, callable(whole));
      assertEquals(0, callable(shortened));
    }
  }

  /** How many methods of text templates could call. */
  private static int callable(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> versions = loader.loadClass("freemarker.template.Version");
    Object version = loader.loadClass("freemarker.template.Configuration").getField("VERSION_2_3_34").get(null);
    Object policy = loader.loadClass(POLICY).getMethod("getInstance", versions).invoke(null, version);
    Object ofText = loader.loadClass("freemarker.ext.beans.MemberAccessPolicy")
        .getMethod("forClass", Class.class)
        .invoke(policy, String.class);
    Method isExposed = loader.loadClass("freemarker.ext.beans.ClassMemberAccessPolicy")
        .getMethod("isMethodExposed", Method.class);
    int exposed = 0;
    for (Method method : String.class.getMethods()) {
      exposed += (boolean) isExposed.invoke(ofText, method) ? 1 : 0;
    }
    return exposed;
  }

  private static final class Shortened extends URLClassLoader {

    Shortened(URL freemarker) {
      super(new URL[]{freemarker}, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      try {
        return name.endsWith(RULES) ? Files.newInputStream(Path.of("src/main/command", RULES))
            : super.getResourceAsStream(name);
      } catch (IOException missing) {
        throw new IllegalStateException(missing);
      }
    }
  }
}
