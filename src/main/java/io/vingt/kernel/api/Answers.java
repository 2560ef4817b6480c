package io.vingt.kernel.api;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * The answers to writes that carried a key. Key, write and answer are one transaction: after a crash all three are there or
 * none, and the unique key decides between two nodes. A refusal leaves nothing behind, so that the key can be tried again.
 */
@ApplicationScoped
public class Answers {

    private static final Duration KEPT = Duration.ofHours(48);
    private static final int SECONDS_TO_WAIT = 8;

    /** In this node the second of two waits here, without a connection in its hand. */
    private final List<Lock> running =
            IntStream.range(0, 512).<Lock>mapToObj(i -> new ReentrantLock()).toList();

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    /**
     * @param hash of the method, the address and the body
     * @param seal null where the answer shows no secret
     * @param again the status of a good answer when it is given again, 0 for the one it had
     */
    record Asked(long person, String key, String hash, Seal seal, int again) {
        int status(int stored) {
            return again != 0 && stored < 300 ? again : stored;
        }

        int stripe(int of) {
            return Math.floorMod((person + key).hashCode(), of);
        }
    }

    /**
     * @throws KeyUsedOtherwise when the key came with another body
     * @throws StillRunning when the first request with it takes too long
     */
    Response once(Asked asked, Callable<Object> write) throws Exception {
        Lock lock = running.get(asked.stripe(running.size()));
        if (!lock.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) throw new StillRunning();
        try {
            return inOneTransaction(asked, write);
        } finally {
            lock.unlock();
        }
    }

    private Response inOneTransaction(Asked asked, Callable<Object> write) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            Response answer = isFirst(asked) ? keep(asked, write.call()) : again(asked);
            transaction.commit();
            done = true;
            return answer;
        } finally {
            if (!done && transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Whether the key came before: what is answered then needs no work. */
    @Transactional
    public boolean isKnown(Asked asked) {
        return !entities.createNativeQuery("select 1 from idempotency where person_id = ?1 and request_key = ?2")
                .setParameter(1, asked.person)
                .setParameter(2, asked.key)
                .getResultList()
                .isEmpty();
    }

    private boolean isFirst(Asked asked) {
        return entities.createNativeQuery("""
                insert into idempotency (person_id, request_key, body_hash, made_at) values (?1, ?2, ?3, ?4)
                on conflict do nothing""")
                        .setParameter(1, asked.person)
                        .setParameter(2, asked.key)
                        .setParameter(3, asked.hash)
                        .setParameter(4, InstantColumn.parameter(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private Response keep(Asked asked, Object result) {
        Response answer = result instanceof Response response
                ? response
                : result == null
                        ? Response.noContent().build()
                        : Response.ok(result).build();
        entities.createNativeQuery("""
                update idempotency set status = ?1, answer = ?2, location = ?3 where person_id = ?4 and request_key = ?5""")
                .setParameter(1, answer.getStatus())
                .setParameter(2, asked.seal == null ? text(answer) : asked.seal.close(text(answer)))
                .setParameter(3, answer.getHeaderString("Location"))
                .setParameter(4, asked.person)
                .setParameter(5, asked.key)
                .executeUpdate();
        return answer;
    }

    private static String text(Response answer) {
        if (!answer.hasEntity()) return "";
        Object entity = answer.getEntity();
        if (entity instanceof Problem problem)
            return new String(problem.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        return Json.write(entity);
    }

    private Response again(Asked asked) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select body_hash, status, answer, location from idempotency where person_id = ?1 and request_key = ?2")
                .setParameter(1, asked.person)
                .setParameter(2, asked.key)
                .getSingleResult();
        if (!asked.hash.equals(row[0])) throw new KeyUsedOtherwise();
        if (row[1] == null) throw new StillRunning();
        int status = asked.status(((Number) row[1]).intValue());
        Response.ResponseBuilder answer = Problem.status(status).header("Cache-Control", "no-store");
        if (row[3] != null) answer.header("Location", row[3]);
        String text = asked.seal == null
                ? (String) row[2]
                : asked.seal.open((String) row[2]).orElseThrow(KeyUsedOtherwise::new);
        if (text != null && !text.isEmpty()) {
            answer.type(status < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                    .entity(text);
        }
        return answer.build();
    }

    /** @return how many were old enough to go */
    int forgetOld() {
        return entities.createNativeQuery("delete from idempotency where made_at < ?1")
                .setParameter(1, InstantColumn.parameter(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
