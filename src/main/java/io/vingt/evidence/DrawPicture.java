package io.vingt.evidence;

import io.vingt.evidence.picture.NotTaken;
import io.vingt.evidence.picture.PictureHead;
import io.vingt.evidence.picture.WorkerProcess;
import io.vingt.kernel.BadInput;
import io.vingt.people.Caller;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens a file that ought to be a picture and draws anew what one sees of it: after a look at what it would cost, in a process
 * with a small heap and an end to its time, two at a time. It takes seconds and is for callers without a transaction.
 */
@ApplicationScoped
public class DrawPicture {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    static final Duration LONGEST_WORK = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(DrawPicture.class.getName());
    private static final int PICTURES_OF_A_PROCESS = 50;

    private final PictureQueue queue = new PictureQueue(LONGEST_WAIT);
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

    /**
     * @throws BadInput when it is not a picture, not whole, or too large or laborious a one
     * @throws PicturesBusy with so many before it that it would wait too long
     */
    public Pixels draw(Caller sender, byte[] file) {
        try {
            PictureHead.of(file);
        } catch (NotTaken refused) {
            throw new BadInput("file", refused.reason());
        }
        return queue.inTurn(sender.id(), () -> drawn(file));
    }

    private Pixels drawn(byte[] file) {
        WorkerProcess worker = worker();
        WorkerProcess.Answer answer;
        try {
            answer = worker.ask(file, LONGEST_WORK);
        } catch (WorkerProcess.Gone idle) {
            worker.close();
            return drawn(file);
        } catch (IOException ended) {
            worker.close();
            LOG.log(Level.WARNING, "a picture of {0} bytes took more time or memory than one may", file.length);
            throw new BadInput("file", "tooCostly");
        }
        if (worker.asked() < PICTURES_OF_A_PROCESS) idle.push(worker);
        else worker.close();
        if (answer.reason() != null) throw new BadInput("file", answer.reason());
        return new Pixels(answer.type(), answer.width(), answer.height(), answer.bytes());
    }

    private WorkerProcess worker() {
        for (WorkerProcess free = idle.poll(); free != null; free = idle.poll()) {
            if (free.isAlive()) return free;
        }
        try {
            return WorkerProcess.start();
        } catch (IOException failed) {
            LOG.log(Level.SEVERE, "the process that opens pictures does not start", failed);
            throw new PicturesUnreadable();
        }
    }

    @PreDestroy
    void end() {
        for (WorkerProcess free = idle.poll(); free != null; free = idle.poll()) free.close();
    }
}
