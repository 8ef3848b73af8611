package id.lapakkarya.platform;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** Writes {@link Rupiah} as a whole number, and takes nothing but a whole number for one. */
public class RupiahJson implements JsonbAdapter<Rupiah, BigDecimal> {
  @Override
  public BigDecimal adaptToJson(Rupiah rupiah) {
    return rupiah == null ? null : BigDecimal.valueOf(rupiah.amount());
  }

  @Override
  public Rupiah adaptFromJson(BigDecimal amount) {
    try {
      return amount == null ? null : Rupiah.of(amount.longValueExact());
    } catch (ArithmeticException e) {
      throw new JsonbException("not a whole number of rupiah", e);
    }
  }
}
