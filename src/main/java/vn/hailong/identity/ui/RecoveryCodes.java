package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hailong.shell.ui.Notices;

/** Shows recovery codes, this once. */
final class RecoveryCodes extends Div {

  private static final long serialVersionUID = 1L;

  RecoveryCodes(List<String> codes, Runnable noted) {
    addClassName("hl-stack");
    OrderedList list = new OrderedList();
    list.addClassNames("hl-recovery");
    codes.forEach(code -> list.add(new ListItem(code)));
    String text = String.join("\n", codes) + "\n";
    Button copy = new Button(getTranslation("identity.secret.copy"));
    Clipboard.onClick(copy)
        .writeText(
            text,
            copied -> Notices.done(getTranslation("identity.secret.copied")),
            refused -> Notices.done(getTranslation("identity.recovery.by_hand")));
    Anchor file =
        new Anchor(
            DownloadHandler.fromInputStream(event -> {
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes),
                  "ma-du-phong-hai-long.txt",
                  "text/plain; charset=utf-8",
                  bytes.length);
            }),
            getTranslation("identity.recovery.file"));
    file.addClassName("hl-tool");
    Div tools = new Div(copy, file);
    tools.addClassName("hl-row");
    Button done = new Button(getTranslation("identity.recovery.noted"), click -> noted.run());
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    done.setWidthFull();
    add(new Paragraph(getTranslation("identity.recovery.keep")), list, tools, done);
  }
}
