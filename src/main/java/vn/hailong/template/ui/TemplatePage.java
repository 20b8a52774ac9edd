package vn.hailong.template.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.TemplateId;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Template;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** One published version: what a questionnaire asks, or what a criteria set scores. */
@Prototype
@Route(value = "staff/templates/:template", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class TemplatePage extends StaffPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Templates templates;
  private long id;

  TemplatePage(Templates templates) {
    super("template.one");
    this.templates = templates;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().getLong("template").orElse(0L);
  }

  @Override
  protected void show(Agency agency, int year) {
    if (id <= 0) {
      throw new ProblemException(404, "not_found");
    }
    Template template = templates.template(new TemplateId(id));
    heading(
        template.title(getLocale()), t("template.version", template.code(), template.version()));
    actions(source(template));
    Span hash = new Span(t("template.hash", template.contentHash()));
    hash.addClassNames("hl-muted", "hl-hash");
    fill(
        hash,
        template.kind() == TemplateKind.QUESTIONNAIRE
            ? new QuestionnaireOutline(templates.questionnaire(template.id()), getLocale())
            : new CriteriaOutline(templates.criteriaSet(template.id()), getLocale(), formats()));
  }

  private Anchor source(Template template) {
    byte[] bytes = templates.source(template.id()).getBytes(StandardCharsets.UTF_8);
    String name = template.code() + "-" + template.version() + ".yaml";
    return new Anchor(
        DownloadHandler.fromInputStream(event ->
            new DownloadResponse(
                new ByteArrayInputStream(bytes), name, "application/yaml", bytes.length)),
        t("template.source"));
  }
}
