package io.vingt.news.page;

import io.vingt.kernel.page.Said;
import io.vingt.kernel.post.Post;
import io.vingt.news.NewsWishes;
import io.vingt.news.ReadNews;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.reader.ReaderNews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether one's news come by mail, and how many wait on the page. */
@Named
@RequestScoped
public class NewsSettings {

    @Inject
    NewsWishes wishes;

    @Inject
    ReadNews readNews;

    @Inject
    ReaderNews readerNews;

    @Inject
    CurrentPerson current;

    @Inject
    Post post;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    private String unseen;

    /** For the navigation; nothing where there is nothing. */
    public String getUnseen() {
        if (unseen == null) {
            long count = readNews.unseen(current.caller()) + readerNews.unseen(current.caller());
            unseen = count == 0 ? "" : String.valueOf(count);
        }
        return unseen;
    }

    public boolean isByMail() {
        return wishes.isByMail(current.caller());
    }

    /** What comes, and what does not, in one sentence. */
    public String getSays() {
        if (!post.isConfigured()) return spoken.text("news.setting.noMailServer");
        return spoken.text(isByMail() ? "news.setting.on" : "news.setting.off");
    }

    public String getVerb() {
        return spoken.text(isByMail() ? "news.setting.turnOff" : "news.setting.turnOn");
    }

    public String toggle() {
        boolean now = !isByMail();
        wishes.takeByMail(current.caller(), now);
        said.next(now ? "said.newsOn" : "said.newsOff");
        return "/settings?faces-redirect=true";
    }
}
