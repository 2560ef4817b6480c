package io.vingt.backlog;

import io.vingt.kernel.Refusal;
import io.vingt.kernel.clockwork.Task;
import io.vingt.ticket.AskAuthor;
import io.vingt.ticket.LetGo;
import io.vingt.ticket.QuietTickets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The list stays honest by itself: what was below the line for long and heard of nothing new is asked about, and let go
 * when nobody answers. Nothing above the line, and nothing at all while there is no line.
 */
@Dependent
public class KeepHonest implements Task {

    private static final Logger LOG = System.getLogger(KeepHonest.class.getName());
    private static final int BATCH = 500;
    private static final int A_RUN = 200;

    private final Line line;
    private final QuietTickets quiet;
    private final AskAuthor askAuthor;
    private final LetGo letGo;

    @Inject
    public KeepHonest(Line line, QuietTickets quiet, AskAuthor askAuthor, LetGo letGo) {
        this.line = line;
        this.quiet = quiet;
        this.askAuthor = askAuthor;
        this.letGo = letGo;
    }

    @Override
    public String name() {
        return "keep the list honest";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Optional<Reach> reach = line.now();
        // Without a line everything that was noted is void: the days begin when there is one.
        String place = reach.map(Reach::place).orElse(Reach.BEHIND_ALL);
        quiet.forget(place);
        if (reach.isEmpty()) return;
        for (String from = place; from != null; ) from = quiet.note(from, BATCH);
        each(quiet.toBeLetGo(A_RUN), number -> letGo.letGo(number, place));
        each(quiet.toBeAsked(A_RUN), number -> askAuthor.ask(number, place));
    }

    /** One ticket that cannot be asked about now keeps no other from it. */
    private static void each(List<Long> numbers, LongConsumer step) {
        for (long number : numbers) {
            try {
                step.accept(number);
            } catch (Refusal | PersistenceException notNow) {
                LOG.log(Level.INFO, "Ticket {0} is left for the next time: {1}", number, notNow.getMessage());
            }
        }
    }
}
