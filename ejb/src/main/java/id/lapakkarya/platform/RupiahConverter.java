package id.lapakkarya.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Rupiah} as a BIGINT of whole rupiah. */
@Converter(autoApply = true)
public class RupiahConverter implements AttributeConverter<Rupiah, Long> {
  @Override
  public Long convertToDatabaseColumn(Rupiah rupiah) {
    return rupiah == null ? null : rupiah.amount();
  }

  @Override
  public Rupiah convertToEntityAttribute(Long amount) {
    return amount == null ? null : Rupiah.of(amount);
  }
}
