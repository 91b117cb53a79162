package org.imrletters.paper.style;

import java.util.List;

/**
 * That a property has a value.
 *
 * @param property the property
 * @param value as {@link Property#read} gives it
 * @param source what says so
 */
record Setting(Property property, Value value, CssRule.Declaration source) {

  /** Lets these win over all that won before, where they are important or not as asked. */
  static void win(List<Setting> settings, boolean important, Value[] won) {
    for (Setting setting : settings) {
      if (setting.source.important() == important) {
        won[setting.property.ordinal()] = setting.value;
      }
    }
  }

  /** Whether it leaves a box without borders, paddings, margins and grounds as it is. */
  boolean isNothing() {
    return value.is(Value.Kind.POINTS) && value.number() == 0 || value.is("auto") || value.is("none")
        || value.is("transparent");
  }
}
