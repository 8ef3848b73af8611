package id.lapakkarya.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets pages read a record's components as properties, e.g. {@code #{order.number}}: Expression
 * Language does so by itself only from version 6 on.
 */
public class RecordElResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return accessor(base, property)
        .map(
            accessor -> {
              context.setPropertyResolved(base, property);
              return read(base, accessor);
            })
        .orElse(null);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    accessor(base, property).ifPresent(accessor -> context.setPropertyResolved(base, property));
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property).isPresent()) {
      throw new PropertyNotWritableException(String.valueOf(property));
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    boolean known = accessor(base, property).isPresent();
    if (known) {
      context.setPropertyResolved(base, property);
    }
    return known;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return String.class;
  }

  private static Optional<Method> accessor(Object base, Object property) {
    return base instanceof Record && property != null
        ? Optional.ofNullable(ACCESSORS.get(base.getClass()).get(property.toString()))
        : Optional.empty();
  }

  private static Object read(Object base, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }
}
