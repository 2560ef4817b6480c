package io.vingt.kernel.post;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** One open connection to the mail server, over which letters go one after the other. */
final class Carrier implements AutoCloseable {

    private static final String UTF_8 = "utf-8";

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    private Carrier(MailServer server, Session session, Transport transport) {
        this.server = server;
        this.session = session;
        this.transport = transport;
    }

    static Carrier to(MailServer server) throws MessagingException {
        Session session = Session.getInstance(server.properties());
        Transport transport = session.getTransport(server.protocol());
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Carrier(server, session, transport);
    }

    /** @throws MessagingException when the server did not take it */
    void carry(Waiting waiting) throws MessagingException {
        MimeMessage message = message(waiting);
        transport.sendMessage(
                message, new Address[] {new InternetAddress(waiting.letter().to(), true)});
    }

    private MimeMessage message(Waiting waiting) throws MessagingException {
        Letter letter = waiting.letter();
        MimeMessage message = new KnownMessage(session, "<" + waiting.key() + "@" + domain() + ">");
        message.setFrom(from());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        if (letter.replyTo() != null) {
            message.setReplyTo(new Address[] {new InternetAddress(letter.replyTo(), true)});
        }
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(waiting.wantedAt()));
        // So that no absence note answers, and no answer to it goes in circles.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.enclosure() == null) message.setText(letter.text(), UTF_8);
        else message.setContent(parts(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart file = new MimeBodyPart();
        Letter.Enclosure enclosure = letter.enclosure();
        file.setDataHandler(
                new jakarta.activation.DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.type())));
        file.setFileName(enclosure.name());
        file.setDisposition(enclosure.type().startsWith("image/") ? "inline" : "attachment");
        return new MimeMultipart(text, file);
    }

    private InternetAddress from() throws MessagingException {
        try {
            return new InternetAddress(server.from(), "Vingt", UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(UTF_8, e);
        }
    }

    private String domain() {
        return server.from().substring(server.from().indexOf('@') + 1);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The letters were taken or refused before; there is nothing that a farewell could add.
        }
    }

    /** A message under a name of ours: two tries of one letter are one message to whoever gets both. */
    private static final class KnownMessage extends MimeMessage {

        private final String id;

        KnownMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
