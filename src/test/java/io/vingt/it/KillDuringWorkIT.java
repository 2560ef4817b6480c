package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Kill -9 while people file and pull: whatever was answered is there, and what was not is there whole or not at all. */
class KillDuringWorkIT {

    private static final int ROUNDS = Integer.getInteger("vingt.kill.rounds", 2);
    private static final int PEOPLE = 3;
    private static final int ANSWERS = 150;
    private static final long SEED = Long.getLong("vingt.kill.seed", 20);

    private final Path data = Path.of("target/kill", UUID.randomUUID().toString());
    private final Workforce work = new Workforce();
    private final Map<String, String> tokenByEngineer = new TreeMap<>();
    private final Random random = new Random(SEED);

    private Map<String, Long> held = Map.of();

    @Test
    void whatWasAnsweredIsThereAfterEveryKill() throws Exception {
        ServerProcess server = ServerProcess.start(data);
        try {
            hire(new Rest(server.address(), ServerProcess.TOKEN));
            for (int round = 1; round <= ROUNDS; round++) {
                workThenKill(server);
                inspect("round " + round + ", seed " + SEED);
                server = ServerProcess.start(data);
                goOn(server);
            }
        } finally {
            server.close();
        }
        inspect("at the end, seed " + SEED);
        assertEquals(work.begun.keySet(), work.filed.keySet());
        assertEquals(work.begun.size(), new Kept(data).states().size());
        System.out.println(ROUNDS + " kills: " + work.filed.size() + " filed, " + work.pulled.size() + " pulled, "
                + work.finished.size() + " finished, none lost, none doubled");
    }

    private void inspect(String when) throws Exception {
        Kept kept = new Kept(data);
        assertEquals("", String.join("\n", kept.contradictions()), when);
        assertEquals("", String.join("\n", kept.missing(work)), when);
        held = kept.held();
    }

    private void hire(Rest admin) throws Exception {
        assertEquals(
                201,
                admin.post("/areas", "{\"name\":\"Checkout\",\"team\":\"Purchase\"}")
                        .status());
        for (int i = 1; i <= PEOPLE; i++) {
            String name = "Engineer " + i;
            Rest.Answer made = admin.post(
                    "/people",
                    "{\"name\":\"" + name + "\",\"email\":\"e" + i
                            + "@shop.example\",\"roles\":[\"ENGINEER\"],\"areas\":[\"Checkout\"]}");
            assertEquals(201, made.status(), made.text());
            String id = made.json().getString("id");
            Rest.Answer token = admin.post("/people/" + id + "/tokens", "{\"name\":\"work\"}");
            assertEquals(201, token.status(), token.text());
            tokenByEngineer.put(name, token.json().getString("token"));
        }
    }

    /** The moment is a number of answers, so that a fast machine and a slow one are hit equally deep in their work. */
    private void workThenKill(ServerProcess server) throws Exception {
        CountDownLatch answers = new CountDownLatch(2 * PEOPLE + random.nextInt(ANSWERS));
        List<Thread> people = new ArrayList<>();
        for (String name : tokenByEngineer.keySet()) {
            Rest who = as(server, name);
            people.add(new Thread(() -> work.fileUntilGone(who, name, answers)));
            people.add(new Thread(() -> work.pullUntilGone(who, name, held.get(name), answers)));
        }
        people.forEach(Thread::start);
        assertTrue(answers.await(120, TimeUnit.SECONDS), () -> "too little was done: " + work.refused);
        server.kill();
        for (Thread one : people) one.join();
        assertEquals(List.of(), List.copyOf(work.refused));
    }

    private void goOn(ServerProcess server) throws Exception {
        work.fileTheUnanswered(name -> as(server, name));
        for (long number : work.finished) {
            Rest.Answer answer = as(server, "Engineer 1").get("/tickets/" + number);
            assertEquals(200, answer.status(), answer.text());
            assertEquals("SHIPPED", answer.json().getString("state"), answer.text());
        }
    }

    private Rest as(ServerProcess server, String name) {
        return new Rest(server.address(), tokenByEngineer.get(name));
    }
}
