package vn.hailong.platform;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.RoundId;

/** Lets controllers take typed ids from the address. */
@Factory
final class IdConverters {

  @Bean
  @Singleton
  TypeConverter<CharSequence, AgencyId> agencyId() {
    return converter(AgencyId::new);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, RoundId> roundId() {
    return converter(RoundId::new);
  }

  @Bean
  @Singleton
  TypeConverter<CharSequence, AssessmentId> assessmentId() {
    return converter(AssessmentId::new);
  }

  private static <T> TypeConverter<CharSequence, T> converter(LongFunction<T> id) {
    return (CharSequence text, Class<T> type, ConversionContext context) -> {
      try {
        return Optional.of(id.apply(Long.parseLong(text.toString())));
      } catch (IllegalArgumentException e) {
        context.reject(text, e);
        return Optional.empty();
      }
    };
  }
}
