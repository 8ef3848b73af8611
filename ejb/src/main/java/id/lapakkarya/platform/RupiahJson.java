package id.lapakkarya.platform;

import jakarta.json.bind.adapter.JsonbAdapter;

/** Writes {@link Rupiah} as a whole number. */
public class RupiahJson implements JsonbAdapter<Rupiah, Long> {
  @Override
  public Long adaptToJson(Rupiah rupiah) {
    return rupiah.amount();
  }

  @Override
  public Rupiah adaptFromJson(Long amount) {
    return Rupiah.of(amount);
  }
}
