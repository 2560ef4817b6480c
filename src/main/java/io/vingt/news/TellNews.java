package io.vingt.news;

import io.vingt.kernel.clockwork.Task;
import io.vingt.kernel.post.Post;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Writes everybody's letter of the day from the company's morning on; where no mail goes out, news stay on the page. */
@Dependent
public class TellNews implements Task {

    private static final int MORNING = 7;
    private static final int AT_ONCE = 200;
    private static final Duration KEPT = Duration.ofDays(60);

    private final WriteDigest digest;
    private final Post post;
    private final Companies companies;
    private final Clock clock;

    @Inject
    public TellNews(WriteDigest digest, Post post, Companies companies, Clock clock) {
        this.digest = digest;
        this.post = post;
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell the news";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        digest.forgetOld(KEPT);
        Optional<Company> company = companies.find();
        if (company.isEmpty() || !post.isConfigured()) return;
        ZonedDateTime now = clock.instant().atZone(company.get().zone());
        if (now.getHour() < MORNING) return;
        for (long person : digest.due(now.toLocalDate(), AT_ONCE)) {
            digest.write(person, company.get(), now.toLocalDate());
        }
    }
}
