package org.imrletters.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Follows a field path down a tree of values, as far as it leads. */
final class Lookup {

  /** The index of an entry, or the name of a field. */
  private static final Pattern STEP = Pattern.compile("\\[([^\\]]{0,200}+)]|\\.?([^.\\[]*)");

  private YamlNode node;
  private @Nullable Scalar key;
  private boolean lost;

  private Lookup(YamlNode root) {
    this.node = root;
  }

  static Lookup of(YamlNode root, FieldPath path) {
    Lookup lookup = new Lookup(root);
    Matcher step = STEP.matcher(path.text());
    while (!lookup.lost && step.regionStart() < path.text().length()) {
      lookup.lost = !step.lookingAt() || step.group().isEmpty()
          || !(step.group(2) == null ? lookup.entry(step.group(1)) : lookup.field(step.group(2)));
      step.region(step.end(), path.text().length());
    }
    return lookup;
  }

  /** The value, or the nearest one around it. */
  YamlNode node() {
    return node;
  }

  /** Whether the value itself was found. */
  boolean isExact() {
    return !lost;
  }

  /** Where to point: at the value; at its name where nothing was typed behind it. */
  Location place(SourceFile file) {
    if (node instanceof Scalar scalar && scalar.start() == scalar.end() && key != null) {
      return name(file);
    }
    return file.location(node.shownAt(file), node.end());
  }

  /** Where the name in front of the value stands; the value's place where it has none. */
  Location name(SourceFile file) {
    return key == null ? place(file) : file.location(key.start(), key.end());
  }

  /** Whether the name in front of a group or a list is meant, which holds no words of its own. */
  boolean isNamed(String quote) {
    return key != null && key.text().equals(quote) && !(node instanceof Scalar);
  }

  /** A single value stands for a list of one, so its first entry is the value. */
  private boolean entry(String index) {
    if (!(node instanceof Sequence sequence)) {
      return index.equals("0");
    }
    int number = index.matches("[0-9]{1,7}") ? Integer.parseInt(index) : sequence.entries().size();
    if (number >= sequence.entries().size()) {
      return false;
    }
    node = sequence.entries().get(number);
    key = null;
    return true;
  }

  private boolean field(String name) {
    Entry entry = node instanceof Mapping mapping ? mapping.entries().get(name) : null;
    if (entry == null) {
      return false;
    }
    node = entry.value();
    key = entry.key();
    return true;
  }
}
