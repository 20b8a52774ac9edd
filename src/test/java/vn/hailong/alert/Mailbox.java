package vn.hailong.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that keeps what it gets. */
final class Mailbox implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final List<MimeMessage> messages = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
  private final SMTPServer server;

  private Mailbox(SMTPServer.Builder builder) {
    server = builder.hostName("localhost").messageHandlerFactory(Handler::new).build();
    server.start();
  }

  /** Without encryption. */
  static Mailbox plain(int port) {
    return new Mailbox(SMTPServer.port(port));
  }

  /** Takes letters only encrypted and only of a user who knows the password. */
  static Mailbox encrypted(Path directory, String user, String password) {
    return new Mailbox(
        SMTPServer.port(0)
            .enableTLS()
            .requireTLS()
            .requireAuth()
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory((name, word, context) -> {
                  if (!name.equals(user) || !word.equals(password)) {
                    throw new LoginFailedException("535 no");
                  }
                }))
            .startTlsSocketFactory(tls(directory)));
  }

  /** Makes a certificate for this machine and its PEM file beside it. */
  static void certificate(Path directory) {
    keytool(
        "-genkeypair",
        "-alias",
        "mail",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost",
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-keystore",
        directory.resolve("mail.p12").toString(),
        "-storepass",
        "changeit");
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "mail",
        "-file",
        directory.resolve("mail.pem").toString(),
        "-keystore",
        directory.resolve("mail.p12").toString(),
        "-storepass",
        "changeit");
  }

  private static void keytool(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    try {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("keytool failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext tls(Path directory) {
    try (InputStream in = Files.newInputStream(directory.resolve("mail.p12"))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD);
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return server.getPortAllocated();
  }

  /** Refuses an address from now on; 0 to take it again. */
  void refuse(String address, int code) {
    if (code == 0) {
      refusals.remove(address);
    } else {
      refusals.put(address, code);
    }
  }

  /** What was delivered, in its order. */
  List<MimeMessage> messages() {
    return messages;
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {

    Handler(MessageContext context) {}

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) throws RejectException {
      Integer code = refusals.get(recipient);
      if (code != null) {
        throw new RejectException(code, "not now: " + recipient);
      }
    }

    @Override
    public String data(InputStream data) throws IOException {
      try {
        messages.add(new MimeMessage(Session.getInstance(new Properties()), data));
      } catch (MessagingException e) {
        throw new IOException(e);
      }
      return "taken";
    }

    @Override
    public void done() {}
  }
}
