package vn.hailong.architecture;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.web.router.Router;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;

/** Everything that can be called: methods of services, routes of the API, screens. */
final class Calls {

  /** A feature's root; common, platform, shell and setup are no features. */
  private static final Pattern FEATURE =
      Pattern.compile("vn\\.hailong\\.(?!common|platform|shell|setup|architecture|testing)\\w+");

  private final ApplicationContext beans;

  Calls(ApplicationContext beans) {
    this.beans = beans;
  }

  /** Methods of the public interfaces in features' roots that beans implement, by name. */
  Map<String, Method> services() {
    Map<String, Method> methods = new TreeMap<>();
    types()
        .filter(type -> FEATURE.matcher(type.getPackageName()).matches())
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> FEATURE.matcher(method.getDeclaringClass().getPackageName()).matches())
        .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
        // the default forms of other methods ask by calling them
        .forEach(method -> methods.put(name(method), method));
    return methods;
  }

  /** Beans' interfaces, and public beans that have none of our own. */
  private Stream<Class<?>> types() {
    return beans.getAllBeanDefinitions().stream()
        .map(BeanDefinition::getBeanType)
        .filter(type -> type.getName().startsWith("vn.hailong."))
        .<Class<?>>mapMulti((type, out) -> {
          // the framework's own subclasses stand before ours
          for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            out.accept(each);
            Arrays.stream(each.getInterfaces()).forEach(out);
          }
        })
        .filter(type -> !type.getSimpleName().contains("$"))
        .distinct();
  }

  private static String name(Method method) {
    String types =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    Class<?> owner = method.getDeclaringClass();
    String feature = owner.getPackageName().replace("vn.hailong.", "");
    return feature + "." + owner.getSimpleName() + "." + method.getName() + "(" + types + ")";
  }

  /** Such as {@code GET /api/v1/rounds/{id}/results}. */
  TreeSet<String> routes() {
    return beans
        .getBean(Router.class)
        .uriRoutes()
        .filter(route -> !route.getHttpMethodName().matches("HEAD|OPTIONS"))
        .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Addresses of screens, each with what the screen itself says it needs. */
  Map<String, String> screens() {
    return beans.getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
        .map(BeanDefinition::getBeanType)
        .collect(
            Collectors.toMap(
                type -> "/" + type.getAnnotation(Route.class).value(),
                Calls::said,
                (one, other) -> one,
                TreeMap::new));
  }

  private static String said(Class<?> screen) {
    if (screen.isAnnotationPresent(AnonymousAllowed.class)) {
      return "public";
    }
    Needs needs = screen.getAnnotation(Needs.class);
    if (needs == null) {
      return "nothing";
    }
    return needs.value().length == 0
        ? "self"
        : Arrays.stream(needs.value()).map(Permission::name).collect(Collectors.joining("|"))
            + " anywhere";
  }
}
