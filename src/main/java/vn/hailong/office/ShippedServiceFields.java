package vn.hailong.office;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.hailong.office.store.ServiceFieldRows;

/** Stores the shipped fields at every start, so that a new release brings its new names. */
@Singleton
class ShippedServiceFields implements ApplicationEventListener<StartupEvent> {

  private static final String RESOURCE = "/survey-templates/service-fields.yaml";

  private final ServiceFieldRows rows;

  ShippedServiceFields(ServiceFieldRows rows) {
    this.rows = rows;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    store();
  }

  @Transactional
  void store() {
    List<ServiceField> shipped = read();
    for (int i = 0; i < shipped.size(); i++) {
      ServiceField field = shipped.get(i);
      rows.store(field.code(), i, field.nameVi(), field.nameEn());
    }
  }

  /** The shipped fields in their order; {@code other} is one of them. */
  static List<ServiceField> read() {
    try (InputStream in = ShippedServiceFields.class.getResourceAsStream(RESOURCE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      List<?> fields = (List<?>) Objects.requireNonNull(root.get("fields"));
      return fields.stream().map(ShippedServiceFields::field).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServiceField field(Object entry) {
    Map<?, ?> map = (Map<?, ?>) entry;
    return new ServiceField(
        String.valueOf(map.get("code")),
        String.valueOf(map.get("vi")),
        String.valueOf(map.get("en")));
  }
}
