package io.vingt.kernel.post;

import io.vingt.kernel.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Where mail goes out, as {@code VINGT_SMTP_URL} says: {@code smtp://user:password@host:587} or {@code smtps://…:465}.
 *
 * @param user null where the server asks for none
 * @param secure TLS from the first byte
 * @param startTls the connection is refused unless it can be made secure
 * @param from the address that letters come from
 */
public record MailServer(
        String host, int port, String user, String password, boolean secure, StartTls startTls, String from) {

    /** Whether a plain connection becomes a secure one: it must, it may, it never does. */
    public enum StartTls {
        REQUIRED,
        OFFERED,
        NEVER
    }

    private static final String MILLISECONDS = "10000";

    /**
     * @return empty when no mail server is set
     * @throws IllegalArgumentException saying what is wrong with the setting; it never repeats a password
     */
    public static Optional<MailServer> of(Settings settings) {
        return settings.get("vingt.smtp.url").map(url -> read(url, from(settings)));
    }

    /** One address as it may stand in a letter's head: no name, no second address, no blank. */
    static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c) || c < 0x20 || "<>()[],;:\"\\".indexOf(c) >= 0);
    }

    private static String from(Settings settings) {
        String from = settings.get("vingt.smtp.from").orElseGet(() -> "vingt@" + hostOf(settings.baseUrl()));
        if (!isAddress(from)) throw new IllegalArgumentException("VINGT_SMTP_FROM is no e-mail address.");
        return from;
    }

    private static String hostOf(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "localhost" : host;
    }

    private static MailServer read(String url, String from) {
        URI uri = uri(url);
        boolean secure = "smtps".equals(uri.getScheme());
        if (!secure && !"smtp".equals(uri.getScheme()) || uri.getHost() == null) throw wrong();
        String[] who = uri.getRawUserInfo() == null
                ? new String[] {null, null}
                : uri.getRawUserInfo().split(":", 2);
        if (who.length < 2) throw wrong();
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 465 : who[0] == null ? 25 : 587;
        return new MailServer(uri.getHost(), port, text(who[0]), text(who[1]), secure, startTls(uri, who[0]), from);
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw wrong();
        }
    }

    /** A password goes over a secure connection, unless the operator says that it need not. */
    private static StartTls startTls(URI uri, String user) {
        String query = uri.getQuery();
        if (query == null) return user == null ? StartTls.OFFERED : StartTls.REQUIRED;
        for (StartTls one : StartTls.values()) {
            if (query.equals("starttls=" + one.name().toLowerCase(java.util.Locale.ROOT))) return one;
        }
        throw wrong();
    }

    private static String text(String raw) {
        return raw == null ? null : URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("VINGT_SMTP_URL is not like smtp://user:password@mail.example.com:587"
                + " or smtps://user:password@mail.example.com (with ?starttls=required, offered or never).");
    }

    /** What Jakarta Mail goes by; a server that does not answer is waited for ten seconds. */
    Properties properties() {
        String p = "mail." + protocol() + ".";
        Properties set = new Properties();
        set.setProperty("mail.transport.protocol", protocol());
        set.setProperty(p + "host", host);
        set.setProperty(p + "port", String.valueOf(port));
        set.setProperty(p + "auth", String.valueOf(user != null));
        set.setProperty(p + "connectiontimeout", MILLISECONDS);
        set.setProperty(p + "timeout", MILLISECONDS);
        set.setProperty(p + "writetimeout", MILLISECONDS);
        set.setProperty(p + "starttls.enable", String.valueOf(!secure && startTls != StartTls.NEVER));
        set.setProperty(p + "starttls.required", String.valueOf(!secure && startTls == StartTls.REQUIRED));
        set.setProperty(p + "ssl.checkserveridentity", "true");
        return set;
    }

    String protocol() {
        return secure ? "smtps" : "smtp";
    }

    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
