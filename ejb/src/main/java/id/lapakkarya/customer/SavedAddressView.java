package id.lapakkarya.customer;

import java.io.Serializable;

/**
 * An address of a customer's book.
 *
 * @param district code of Kemendagri
 * @param areaName district, regency and province in one line
 * @param preferred the one that the checkout begins with; one of each book
 */
public record SavedAddressView(
    long id,
    String label,
    String recipient,
    String phone,
    String district,
    String areaName,
    String postalCode,
    String street,
    boolean preferred)
    implements Serializable {

  /** Code of the regency that the district lies in. */
  public String regency() {
    return district.substring(0, district.lastIndexOf('.'));
  }

  /** Code of the province that the district lies in. */
  public String province() {
    return district.substring(0, district.indexOf('.'));
  }
}
