package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.QuantityPrices;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the steps of a variant's price as one text. */
@Converter
public class QuantityPricesConverter implements AttributeConverter<QuantityPrices, String> {
  @Override
  public String convertToDatabaseColumn(QuantityPrices prices) {
    return prices == null ? "" : prices.text();
  }

  @Override
  public QuantityPrices convertToEntityAttribute(String text) {
    return QuantityPrices.parse(text);
  }
}
