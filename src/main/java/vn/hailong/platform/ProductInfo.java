package vn.hailong.platform;

import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.management.endpoint.info.InfoSource;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Name and version at {@code /info}. */
@Singleton
final class ProductInfo implements InfoSource {

  @Override
  public Publisher<PropertySource> getSource() {
    return Mono.just(
        MapPropertySource.of("product", Map.of("name", "hailong", "version", Version.current())));
  }
}
