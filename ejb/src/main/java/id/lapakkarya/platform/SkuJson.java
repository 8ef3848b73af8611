package id.lapakkarya.platform;

import jakarta.json.bind.adapter.JsonbAdapter;

/** Writes {@link Sku} as its code. */
public class SkuJson implements JsonbAdapter<Sku, String> {
  @Override
  public String adaptToJson(Sku sku) {
    return sku == null ? null : sku.code();
  }

  @Override
  public Sku adaptFromJson(String code) {
    return code == null ? null : new Sku(code);
  }
}
