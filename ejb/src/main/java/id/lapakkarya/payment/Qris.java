package id.lapakkarya.payment;

import id.lapakkarya.platform.Rupiah;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * QRIS payloads: EMVCo merchant-presented TLV as Bank Indonesia profiles it. Makes a dynamic code
 * for one bill from a merchant's static one.
 */
public final class Qris {
  private static final String INITIATION = "01";
  private static final String CURRENCY = "53";
  private static final String AMOUNT = "54";
  private static final String MERCHANT_NAME = "59";
  private static final String ADDITIONAL = "62";
  private static final String CRC = "63";
  private static final String BILL_NUMBER = "01";
  private static final int LONGEST_BILL_NUMBER = 25;

  private record Field(String tag, String value) {
    String encoded() {
      return tag + String.format("%02d", value.length()) + value;
    }
  }

  private Qris() {}

  /**
   * A dynamic code over this amount with this bill number.
   *
   * @throws IllegalArgumentException when the static payload is malformed or its checksum is wrong
   */
  public static String dynamic(String staticPayload, Rupiah amount, String billNumber) {
    if (!isValid(staticPayload)) {
      throw new IllegalArgumentException("not a QRIS payload");
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a QRIS amount is positive");
    }
    String bill =
        billNumber.length() > LONGEST_BILL_NUMBER
            ? billNumber.substring(0, LONGEST_BILL_NUMBER)
            : billNumber;
    List<Field> fields = new ArrayList<>();
    for (Field field : parse(staticPayload)) {
      switch (field.tag) {
        case INITIATION -> fields.add(new Field(INITIATION, "12"));
        case AMOUNT, ADDITIONAL, CRC -> {
          // Replaced below.
        }
        default -> {
          fields.add(field);
          if (CURRENCY.equals(field.tag)) {
            fields.add(new Field(AMOUNT, String.valueOf(amount.amount())));
          }
        }
      }
    }
    fields.add(new Field(ADDITIONAL, new Field(BILL_NUMBER, bill).encoded()));
    StringBuilder payload = new StringBuilder();
    fields.forEach(field -> payload.append(field.encoded()));
    payload.append(CRC).append("04");
    return payload.append(crc(payload.toString())).toString();
  }

  /**
   * The merchant's name as a payer's app shows it.
   *
   * @throws IllegalArgumentException when the payload is malformed
   */
  public static String merchantName(String payload) {
    return parse(payload).stream()
        .filter(field -> MERCHANT_NAME.equals(field.tag))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  /** Well formed, and its checksum is right. */
  public static boolean isValid(String payload) {
    if (payload == null || payload.length() < 12 || !payload.startsWith("000201")) {
      return false;
    }
    try {
      parse(payload);
    } catch (IllegalArgumentException e) {
      return false;
    }
    int end = payload.length() - 4;
    return payload.startsWith("6304", end - 4)
        && crc(payload.substring(0, end)).equals(payload.substring(end));
  }

  private static List<Field> parse(String payload) {
    List<Field> fields = new ArrayList<>();
    int at = 0;
    while (at < payload.length()) {
      if (at + 4 > payload.length() || !payload.substring(at, at + 4).matches("[0-9]{4}")) {
        throw new IllegalArgumentException("no tag and length at " + at);
      }
      int length = Integer.parseInt(payload.substring(at + 2, at + 4));
      int end = at + 4 + length;
      if (end > payload.length()) {
        throw new IllegalArgumentException("value too short at " + at);
      }
      fields.add(new Field(payload.substring(at, at + 2), payload.substring(at + 4, end)));
      at = end;
    }
    return fields;
  }

  /** CRC-16/CCITT-FALSE in four capital hexadecimal digits; of "123456789" it is 29B1. */
  static String crc(String text) {
    int crc = 0xFFFF;
    for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
      crc ^= (each & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
      }
      crc &= 0xFFFF;
    }
    return String.format("%04X", crc);
  }
}
