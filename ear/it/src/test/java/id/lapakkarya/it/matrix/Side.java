package id.lapakkarya.it.matrix;

import java.util.Map;

/**
 * What addresses are filled with: the own Lapas and what is in it, or the foreign one.
 *
 * @param ids by the name that a declaration uses
 */
record Side(String label, Map<String, String> ids) {
  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new AssertionError("the " + label + " side has no {" + name + "}: say which in Stage");
    }
    return id;
  }
}
