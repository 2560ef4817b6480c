package io.vingt.it;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** People who file, pull and finish until the server is gone, and who remember what they were answered. */
final class Workforce {

    private static final List<String> SCREENS =
            List.of("card step", "address form", "order history", "cart", "sign-in");

    /** Key of every filing that was begun, with its number once it was answered. */
    final Map<String, Long> filed = new ConcurrentHashMap<>();

    /** Who began the filing with that key. */
    final Map<String, String> begun = new ConcurrentHashMap<>();

    final Map<Long, String> pulled = new ConcurrentHashMap<>();
    final Set<Long> finished = ConcurrentHashMap.newKeySet();
    /** What was answered by something else than a success: the server died, so it must be nothing. */
    final Queue<String> refused = new ConcurrentLinkedQueue<>();

    private final AtomicLong serial = new AtomicLong();

    /** Sends every filing that got no answer again, with its key, by whoever began it. */
    void fileTheUnanswered(Function<String, Rest> people) throws IOException, InterruptedException {
        for (Map.Entry<String, String> one : begun.entrySet()) {
            if (!filed.containsKey(one.getKey())) file(people.apply(one.getValue()), one.getKey());
        }
    }

    void fileUntilGone(Rest who, String name, CountDownLatch busy) {
        untilGone(() -> {
            long one = serial.incrementAndGet();
            String key = "filing-" + one;
            begun.put(key, name);
            file(who, key);
            busy.countDown();
        });
    }

    /** The same key is the same body, so that an unanswered filing can be sent again. */
    private void file(Rest who, String key) throws IOException, InterruptedException {
        long one = Long.parseLong(key.substring(key.indexOf('-') + 1));
        Rest.Answer answer = who.post("/tickets", ticket(one), "Idempotency-Key", key);
        if (answer.status() != 201) {
            refused.add(answer.status() + " " + answer.text());
            throw new IOException("not filed");
        }
        long number = answer.json().getJsonNumber("number").longValue();
        filed.put(key, number);
    }

    void pullUntilGone(Rest who, String name, Long held, CountDownLatch busy) {
        untilGone(new Round() {
            private Long open = held;

            @Override
            public void run() throws IOException, InterruptedException {
                if (open == null) open = pull(who, name);
                if (open == null) return;
                finish(who, open);
                open = null;
                busy.countDown();
            }
        });
    }

    private Long pull(Rest who, String name) throws IOException, InterruptedException {
        Rest.Answer answer = who.post("/backlog/next", "{}");
        if (answer.status() == 204) return null;
        if (answer.status() != 200) {
            refused.add(answer.status() + " " + answer.text());
            throw new IOException("not pulled");
        }
        long number = answer.json().getJsonNumber("number").longValue();
        if (pulled.put(number, name) != null) refused.add("pulled twice: " + number);
        return number;
    }

    private void finish(Rest who, long number) throws IOException, InterruptedException {
        Rest.Answer answer = who.post("/tickets/" + number + "/finish", "{\"note\":\"shipped\"}");
        if (answer.status() != 200) {
            refused.add(answer.status() + " " + answer.text());
            throw new IOException("not finished");
        }
        finished.add(number);
    }

    private interface Round {
        void run() throws IOException, InterruptedException;
    }

    private static void untilGone(Round round) {
        try {
            while (!Thread.currentThread().isInterrupted()) round.run();
        } catch (IOException gone) {
            // The server was killed: what was not answered is settled after the restart.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ticket(long one) {
        String screen = SCREENS.get((int) (one % SCREENS.size()));
        return """
            {"title":"Pay button hidden behind the keyboard on iPhone SE, %s %d",
             "insight":"On the %s, %d customers a week cannot see “Pay” once the keyboard is open, and half of them leave.",
             "fix":"Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.",
             "area":"Checkout","noPictureBecause":"The keyboard does not show in a screenshot.",
             "estimate":{"eventsPerYear":%d,"customerEurPerEvent":2,"companyEurPerEvent":9,"benefitFactor90":2,
              "daysLow":1,"daysHigh":3,"evidence":"ANALYTICS","source":"checkout funnel, week 46","secondsSpent":190}}
            """.formatted(screen, one, screen, 100 + one % 400, 5_000 + one % 97 * 250);
    }
}
