package vn.hailong.platform;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Vaadin with views, listeners and texts as Micronaut beans. */
final class MicronautVaadinServlet extends VaadinServlet {

  private static final long serialVersionUID = 1L;

  private final transient ApplicationContext context;

  MicronautVaadinServlet(ApplicationContext context) {
    this.context = context;
  }

  @Override
  protected VaadinServletService createServletService(DeploymentConfiguration configuration)
      throws ServiceException {
    VaadinServletService service = new BeanService(this, configuration, context);
    service.init();
    return service;
  }

  private static final class BeanService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;

    BeanService(
        VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext context) {
      super(servlet, configuration);
      this.context = context;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
      return Optional.of(new BeanInstantiator(this, context));
    }
  }

  private static final class BeanInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;

    BeanInstantiator(VaadinService service, ApplicationContext context) {
      super(service);
      this.context = context;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
      return context.containsBean(type) ? context.getBean(type) : super.getOrCreate(type);
    }

    @Override
    public I18NProvider getI18NProvider() {
      return context.getBean(I18NProvider.class);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
      return Stream.concat(
          super.getServiceInitListeners(), context.streamOfType(VaadinServiceInitListener.class));
    }
  }
}
