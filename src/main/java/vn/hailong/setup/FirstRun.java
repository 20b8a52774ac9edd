package vn.hailong.setup;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.FirstStart;
import vn.hailong.common.Languages;
import vn.hailong.common.access.Access;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CreatedAccount;
import vn.hailong.identity.Grant;
import vn.hailong.identity.NewAccount;
import vn.hailong.identity.Role;
import vn.hailong.identity.ServiceTokens;
import vn.hailong.office.Agency;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Offices;
import vn.hailong.setup.Demonstration.Loaded;

/**
 * Makes the root agency, the administrator and, if wanted, the demonstration's offices, all in one
 * transaction, so that a first start that was killed is simply a first start again.
 */
@Singleton
final class FirstRun implements FirstStart {

  private static final String ADMINISTRATOR = "admin";
  private static final Duration TOKEN_VALIDITY = Duration.ofDays(365);

  private final Access access;
  private final Offices offices;
  private final Accounts accounts;
  private final ServiceTokens tokens;
  private final Demonstration demonstration;
  private final DemonstrationAnswers answers;
  private final Welcome welcome;
  private final TransactionOperations<Connection> transactions;

  FirstRun(
      Access access,
      Offices offices,
      Accounts accounts,
      ServiceTokens tokens,
      Demonstration demonstration,
      DemonstrationAnswers answers,
      Welcome welcome,
      TransactionOperations<Connection> transactions) {
    this.access = access;
    this.offices = offices;
    this.accounts = accounts;
    this.tokens = tokens;
    this.demonstration = demonstration;
    this.answers = answers;
    this.welcome = welcome;
    this.transactions = transactions;
  }

  @Override
  public String prepare(boolean demonstrate, String baseUrl, Path directory) {
    return access.asSystem(() -> {
      FirstRunFile file = new FirstRunFile(directory);
      if (offices.everything().isEmpty()) {
        transactions.executeWrite(status -> create(demonstrate, baseUrl, file));
        answers.fill();
        return welcome.first(baseUrl, file);
      }
      answers.fill();
      return welcome.again(baseUrl, file);
    });
  }

  /** The file is written before the commit: a password that nobody has seen must not exist. */
  private FirstRunFile create(boolean demonstrate, String baseUrl, FirstRunFile file) {
    Agency root =
        demonstrate
            ? root("tinh-minh-hoa", "Tỉnh Minh Họa", "Sample Province", true)
            : root("tinh", "Tỉnh, thành phố", "Province", false);
    CreatedAccount administrator =
        accounts.create(
            new NewAccount(
                ADMINISTRATOR,
                "Quản trị hệ thống",
                Languages.VIETNAMESE,
                null,
                List.of(new Grant(Role.ADMINISTRATOR, root.id(), null))));
    Loaded loaded = demonstrate ? demonstration.load(root.id()) : null;
    file.write(values(baseUrl, root, administrator, loaded));
    return file;
  }

  private FirstRunFile.Values values(
      String baseUrl, Agency root, CreatedAccount administrator, @Nullable Loaded loaded) {
    FirstRunFile.Values values = new FirstRunFile.Values();
    if (loaded != null) {
      String citizen = baseUrl + "/s/" + loaded.accessCode();
      values.put("citizen", citizen);
      values.put("light", citizen + "?light");
    }
    values.put("staff", baseUrl + "/staff");
    values.put("kiosk", baseUrl + "/kiosk/");
    values.put("admin_user", ADMINISTRATOR);
    values.put("admin_password", administrator.password());
    if (loaded != null) {
      values.put("access_code", loaded.accessCode());
    }
    values.put("service_token", tokens.create("first-run", root.id(), TOKEN_VALIDITY).secret());
    if (loaded != null) {
      values.put("round", loaded.round().id().toString());
      values.put("assessment", loaded.assessment().id().toString());
    }
    return values;
  }

  private Agency root(String code, String nameVi, String nameEn, boolean demonstrate) {
    return offices.create(null, AgencyKind.PROVINCE, code, nameVi, nameEn, null, demonstrate);
  }
}
