package io.vingt.evidence;

import io.vingt.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what one sees of a picture, under an id that nobody can guess. */
@ApplicationScoped
public class KeepPicture {

    @Inject
    Pictures pictures;

    /** In pixels. */
    public record Kept(String id, int width, int height) {}

    /** @param pixels from {@link DrawPicture}, which is done before any transaction */
    @Transactional
    public Kept keep(Caller owner, Pixels pixels) {
        return new Kept(pictures.add(owner.id(), pixels), pixels.width(), pixels.height());
    }
}
