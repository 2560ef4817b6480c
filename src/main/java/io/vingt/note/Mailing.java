package io.vingt.note;

import io.vingt.evidence.Pictures;
import io.vingt.evidence.Pixels;
import io.vingt.kernel.Settings;
import io.vingt.kernel.post.Letter;
import io.vingt.kernel.post.MailAddress;
import io.vingt.kernel.post.Post;
import io.vingt.people.Caller;
import io.vingt.people.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings a letter to its reader: by the server with the picture in it, or into the rep's own mail program. */
@Dependent
class Mailing {

    private final Post post;
    private final Pictures pictures;
    private final Settings settings;
    private final EntityManager entities;

    @Inject
    Mailing(Post post, Pictures pictures, Settings settings, EntityManager entities) {
        this.post = post;
        this.pictures = pictures;
        this.settings = settings;
        this.entities = entities;
    }

    /** Begins with the configured address, never with a request's host. */
    String pageOf(Secret key) {
        return settings.baseUrl() + "/letter.xhtml?key=" + key.text();
    }

    /** @return null, or what opens the rep's own mail program */
    String deliver(Caller rep, Note note, Way way, String subject, String text) {
        if (way == Way.OWN) return mailto(note.addressee().email(), subject, text);
        post.send(new Letter(note.addressee().email(), addressOf(rep), subject, text, picture(note)));
        return null;
    }

    private Letter.Enclosure picture(Note note) {
        List<String> shown = note.pictures();
        if (shown.isEmpty()) return null;
        Pixels pixels = pictures.read(shown.get(0));
        String ending = pixels.type().substring(pixels.type().indexOf('/') + 1);
        return new Letter.Enclosure("page." + ending, pixels.type(), pixels.bytes());
    }

    private String addressOf(Caller rep) {
        List<?> found = entities.createNativeQuery("select email from person where id = ?1 and email is not null")
                .setParameter(1, rep.id())
                .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    /** RFC 6068: lines end with %0D%0A, and every character that could begin another field is escaped. */
    static String mailto(String to, String subject, String text) {
        return "mailto:" + escaped(MailAddress.ascii(to)).replace("%40", "@") + "?subject=" + escaped(subject)
                + "&body=" + escaped(text.replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
