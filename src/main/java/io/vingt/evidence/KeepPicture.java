package io.vingt.evidence;

import io.vingt.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Semaphore;

/** Takes a file that ought to be a picture and keeps what one sees of it. */
@ApplicationScoped
public class KeepPicture {

    /** Drawing takes tens of megabytes a picture. */
    private final Semaphore drawing = new Semaphore(2, true);

    @Inject
    Pictures pictures;

    /** In pixels. */
    public record Kept(String id, int width, int height) {}

    /** @throws io.vingt.kernel.BadInput when it is not a picture, or too large a one */
    @Transactional
    public Kept keep(Caller owner, byte[] file) {
        Pixels pixels = drawn(file);
        return new Kept(pictures.add(owner.id(), pixels), pixels.width(), pixels.height());
    }

    private Pixels drawn(byte[] file) {
        drawing.acquireUninterruptibly();
        try {
            return Pixels.of(file);
        } finally {
            drawing.release();
        }
    }
}
