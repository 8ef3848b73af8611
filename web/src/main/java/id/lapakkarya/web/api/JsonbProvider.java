package id.lapakkarya.web.api;

import id.lapakkarya.platform.RupiahJson;
import id.lapakkarya.platform.SkuJson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as the contract writes it: money as whole numbers, what is absent left out. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withAdapters(new RupiahJson(), new SkuJson())
              .withDeserializers(new WholeNumber()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
