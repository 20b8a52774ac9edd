package vn.hailong.alert;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import vn.hailong.alert.store.LetterRow;

/** Speaks SMTP: one connection for many letters. */
@Singleton
class Postman {

  private static final String MILLIS = "20000";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private final MailSettings settings;

  Postman(MailSettings settings) {
    this.settings = settings;
  }

  /** A connection to the mail server. */
  interface Delivery extends AutoCloseable {

    /** Hands a letter to the server; on return the server is responsible for it. */
    void send(LetterRow letter) throws MessagingException;

    @Override
    void close() throws MessagingException;
  }

  /**
   * Connects and, where asked for, encrypts and signs in.
   *
   * @throws MessagingException when the server does not answer, cannot encrypt or refuses the user
   */
  Delivery open() throws MessagingException {
    Session session = Session.getInstance(properties());
    Transport transport = session.getTransport("smtp");
    boolean signsIn = !settings.user().isEmpty();
    transport.connect(
        settings.host(),
        settings.port(),
        signsIn ? settings.user() : null,
        signsIn ? settings.password() : null);
    return new Delivery() {
      @Override
      public void send(LetterRow letter) throws MessagingException {
        MimeMessage message = message(session, letter);
        transport.sendMessage(message, message.getAllRecipients());
      }

      @Override
      public void close() throws MessagingException {
        transport.close();
      }
    };
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.put("mail.smtp.connectiontimeout", MILLIS);
    properties.put("mail.smtp.timeout", MILLIS);
    properties.put("mail.smtp.writetimeout", MILLIS);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    boolean starttls = settings.security() == MailSettings.Security.STARTTLS;
    properties.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
    properties.put("mail.smtp.starttls.required", Boolean.toString(starttls));
    boolean tls = settings.security() == MailSettings.Security.TLS;
    properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
    if (!settings.certificates().isEmpty()) {
      properties.put(
          "mail.smtp.ssl.socketFactory", TrustedCertificates.sockets(settings.certificates()));
    }
    return properties;
  }

  private MimeMessage message(Session session, LetterRow letter) throws MessagingException {
    String domain = settings.from().substring(settings.from().indexOf('@') + 1);
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            // the same at every try, so that a mailbox can tell a repetition
            setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
          }
        };
    message.setFrom(sender());
    message.setRecipients(
        Message.RecipientType.TO, new Address[] {new InternetAddress(letter.recipient(), true)});
    message.setSubject(CONTROLS.matcher(letter.subject()).replaceAll(" "), UTF_8);
    message.setSentDate(Date.from(letter.createdAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language());
    message.setText(letter.body(), UTF_8);
    return message;
  }

  private InternetAddress sender() throws MessagingException {
    try {
      return new InternetAddress(settings.from(), "Hài Lòng", UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
  }
}
