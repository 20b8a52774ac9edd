package vn.hailong.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Template;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** All published questionnaires and criteria sets. */
@Prototype
@Route(value = "staff/templates", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class TemplatesPage extends StaffPage {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_HASH = 12;

  private final transient Templates templates;
  private final transient Access access;

  TemplatesPage(Templates templates, Access access) {
    super("template.list");
    this.templates = templates;
    this.access = access;
  }

  @Override
  protected void show(Agency agency, int year) {
    if (!access.agencies(Permission.MANAGE_TEMPLATES).isEmpty()) {
      Button publish =
          new Button(
              t("template.publish"),
              VaadinIcon.UPLOAD_ALT.create(),
              click -> new PublishDialog(templates, this::refresh).open());
      publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions(publish);
    }
    fill(section(TemplateKind.QUESTIONNAIRE), section(TemplateKind.CRITERIA_SET));
  }

  private Component section(TemplateKind kind) {
    List<Template> versions = templates.all(kind);
    Div section = new Div(new H2(t("template.kind." + kind.code())));
    section.addClassName("hl-stack");
    if (versions.isEmpty()) {
      section.add(EmptyState.of(this, "template.empty"));
      return section;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    versions.stream().map(this::row).forEach(rows::add);
    section.add(rows);
    return section;
  }

  private ListItem row(Template template) {
    Div words =
        new Div(
            link(template.title(getLocale()), "staff/templates/" + template.id()),
            muted(t("template.version", template.code(), template.version())),
            muted(
                t(
                    "template.published",
                    formats().date(template.publishedAt()),
                    template.contentHash().substring(0, SHORT_HASH))));
    words.addClassName("hl-row-words");
    return new ListItem(words);
  }

  private static Span muted(String text) {
    Span span = new Span(text);
    span.addClassName("hl-muted");
    return span;
  }
}
