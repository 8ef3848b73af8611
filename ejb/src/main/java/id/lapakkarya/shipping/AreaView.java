package id.lapakkarya.shipping;

import java.io.Serializable;

/**
 * A province, regency or district.
 *
 * @param code of Kemendagri: {@code 16}, {@code 16.71}, {@code 16.71.01}
 * @param level {@code province}, {@code regency} or {@code district}
 */
public record AreaView(String code, String name, String level) implements Serializable {
  public boolean isRegency() {
    return "regency".equals(level);
  }

  public boolean isDistrict() {
    return "district".equals(level);
  }
}
