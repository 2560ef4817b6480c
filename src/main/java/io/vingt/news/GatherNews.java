package io.vingt.news;

import io.vingt.kernel.clockwork.Task;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps everybody's news up to the history, within a minute. */
@Dependent
public class GatherNews implements Task {

    private static final int AT_ONCE = 500;

    private final FollowHistory follow;

    @Inject
    public GatherNews(FollowHistory follow) {
        this.follow = follow;
    }

    @Override
    public String name() {
        return "gather news";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) more = follow.on(AT_ONCE);
    }
}
