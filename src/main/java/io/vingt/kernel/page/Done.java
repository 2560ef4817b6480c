package io.vingt.kernel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this visitor has just done, so that the pages of the next seconds can offer to take it back. */
@RequestScoped
public class Done {

    private static final String LAST = "vingt.done";

    /** @param thing what the ids are ids of: ticket or draft */
    public record Deed(String thing, List<Long> ids, Instant at) implements Serializable {
        public Deed {
            ids = List.copyOf(ids);
        }
    }

    @Inject
    Clock clock;

    public void did(String thing, List<Long> ids) {
        session().put(LAST, new Deed(thing, ids, clock.instant()));
    }

    /** @return nothing once that much time has passed */
    public Optional<Deed> within(Duration time) {
        if (!(session().get(LAST) instanceof Deed deed)) return Optional.empty();
        if (clock.instant().isBefore(deed.at().plus(time))) return Optional.of(deed);
        forget();
        return Optional.empty();
    }

    public void forget() {
        session().remove(LAST);
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
