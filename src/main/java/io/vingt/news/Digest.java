package io.vingt.news;

import io.vingt.kernel.post.Letter;
import io.vingt.people.Company;
import io.vingt.ticket.WebLink;
import java.util.List;

/** One person's news of a day as a letter: plain text, its head of our own words only, its links from the address that is set. */
final class Digest {

    private final NewsSentence sentence;
    private final String address;

    /** @param address that people use, without a slash at its end */
    Digest(String language, Company company, String address) {
        sentence = new NewsSentence(language, company.currency(), company.zone());
        this.address = address;
    }

    Letter letter(String to, String name, List<NewsRow> rows) {
        StringBuilder text = new StringBuilder(sentence.say("news.mail.hello", NewsSentence.one(name))).append("\n");
        for (NewsKind.Part part : NewsKind.Part.values()) part(text, part, rows);
        text.append("\n-- \n")
                .append(sentence.say("news.mail.end"))
                .append("\n")
                .append(address)
                .append("/settings.xhtml\n");
        return Letter.of(to, sentence.say("news.mail.subject", rows.size()), text.toString());
    }

    private void part(StringBuilder text, NewsKind.Part part, List<NewsRow> all) {
        List<NewsRow> rows =
                all.stream().filter(row -> row.kind().part() == part).toList();
        if (rows.isEmpty()) return;
        text.append("\n").append(sentence.say("news." + part)).append("\n");
        for (NewsRow row : rows) {
            text.append("\n  V-").append(row.number()).append("  ").append(NewsSentence.one(row.title()));
            text.append("\n  ").append(sentence.of(row));
            WebLink link = row.detail().link();
            if (link != null) text.append("\n  ").append(sentence.say("news.shipped", NewsSentence.one(link.typed())));
            text.append("\n  ").append(address).append(page(row)).append("\n");
        }
    }

    private static String page(NewsRow row) {
        return row.draft() == null ? "/ticket.xhtml?number=" + row.number() : "/file.xhtml?draft=" + row.draft();
    }
}
