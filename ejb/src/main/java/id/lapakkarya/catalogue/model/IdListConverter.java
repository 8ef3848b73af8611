package id.lapakkarya.catalogue.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores a short list of ids in its order, as {@code 17,4}. */
@Converter
public class IdListConverter implements AttributeConverter<List<Long>, String> {
  private static final String COMMA = ",";

  @Override
  public String convertToDatabaseColumn(List<Long> ids) {
    return ids == null ? "" : ids.stream().map(String::valueOf).collect(Collectors.joining(COMMA));
  }

  @Override
  public List<Long> convertToEntityAttribute(String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Stream.of(text.split(COMMA)).map(Long::valueOf).toList();
  }
}
