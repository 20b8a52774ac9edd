package vn.hailong.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Harmless arguments for any method: what was registered for a type or a method, otherwise built
 * from the types themselves.
 */
final class Sample {

  private final Map<Class<?>, Object> byType = new HashMap<>();
  private final Map<String, List<Object>> byMethod = new HashMap<>();

  Sample() {
    byType.put(String.class, "x");
    byType.put(boolean.class, false);
    byType.put(int.class, 1);
    byType.put(long.class, 1L);
    byType.put(double.class, 1.0);
    byType.put(Integer.class, 1);
    byType.put(Long.class, 1L);
    byType.put(Boolean.class, false);
    byType.put(byte[].class, new byte[0]);
    byType.put(BigDecimal.class, BigDecimal.ONE);
    byType.put(Instant.class, Instant.parse("2026-11-21T01:00:00Z"));
    byType.put(LocalDate.class, LocalDate.of(2026, 11, 21));
    byType.put(Duration.class, Duration.ofDays(1));
    byType.put(Locale.class, Locale.of("vi"));
    byType.put(UUID.class, UUID.fromString("6f1c2b9e-8d52-4a0b-9f63-0d4a5e1c7b21"));
    byType.put(URI.class, URI.create("http://localhost/"));
    byType.put(Consumer.class, (Consumer<Object>) ignored -> {});
    byType.put(Supplier.class, (Supplier<Object>) () -> "x");
    byType.put(Runnable.class, (Runnable) () -> {});
  }

  /** Registers what stands for a type. */
  <T> Sample with(Class<T> type, T value) {
    byType.put(type, value);
    return this;
  }

  /** Registers the arguments of one method. */
  Sample of(String method, @Nullable Object... arguments) {
    byMethod.put(method, Arrays.asList(arguments));
    return this;
  }

  /** The arguments for a method known by a name. */
  Object[] arguments(String name, Method method) {
    List<Object> known = byMethod.get(name);
    return known != null
        ? known.toArray()
        : Arrays.stream(method.getParameters())
            .map(Parameter::getParameterizedType)
            .map(this::value)
            .toArray();
  }

  private Object value(Type type) {
    Class<?> raw =
        type instanceof ParameterizedType generic
            ? (Class<?>) generic.getRawType()
            : type instanceof Class<?> plain ? plain : Object.class;
    Object known = byType.get(raw);
    if (known != null) {
      return known;
    }
    if (raw == List.class || raw == Collection.class) {
      return List.of(element(type));
    }
    if (raw == Set.class) {
      return Set.of(element(type));
    }
    if (raw == Map.class) {
      return Map.of();
    }
    if (raw == Optional.class) {
      return Optional.empty();
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    throw new IllegalArgumentException("tell AccessMatrixTest what stands for a " + type);
  }

  private Object element(Type list) {
    return value(((ParameterizedType) list).getActualTypeArguments()[0]);
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "tell AccessMatrixTest what stands for a " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
