package vn.hailong.alert.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.hailong.alert.Webhooks;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.CopyField;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** Other systems that are told of an agency's events. */
@Prototype
@Route(value = "staff/webhooks", layout = StaffLayout.class)
@Needs(Permission.OPERATE)
final class WebhooksPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Webhooks webhooks;

  WebhooksPage(Webhooks webhooks) {
    super("alert.webhooks");
    this.webhooks = webhooks;
  }

  @Override
  protected void show(Agency agency, int year) {
    actions(createButton(agency));
    List<Webhooks.Webhook> known = webhooks.of(agency.id());
    if (known.isEmpty()) {
      fill(EmptyState.of(this, "alert.webhooks.empty"));
    }
    known.forEach(each -> fill(new WebhookCard(each, webhooks, formats(), this::refresh)));
  }

  private Button createButton(Agency agency) {
    Button create =
        new Button(t("alert.webhooks.create"), VaadinIcon.PLUS.create(), click -> create(agency));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return create;
  }

  private void create(Agency agency) {
    WebhookFields fields = new WebhookFields();
    new FormDialog(
            t("alert.webhooks.create"),
            t("alert.webhooks.create.act"),
            () -> {
              created(webhooks.create(agency.id(), fields.name(), fields.url(), fields.events()));
              return true;
            },
            fields)
        .open();
  }

  private void created(Webhooks.Created created) {
    refresh();
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(t("alert.webhooks.created", created.webhook().name()));
    dialog.setWidth("min(32rem, 94vw)");
    // pressing beside the dialog must not lose what is shown only once
    dialog.setCloseOnOutsideClick(false);
    CopyField secret = new CopyField(t("alert.webhooks.secret"), created.secret());
    secret.addClassName("hl-secret");
    Div body = new Div(secret, new Paragraph(t("alert.webhooks.secret.once")));
    body.addClassName("hl-stack");
    dialog.add(body);
    Button close = new Button(t("shell.close"), click -> dialog.close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.getFooter().add(close);
    dialog.open();
  }
}
