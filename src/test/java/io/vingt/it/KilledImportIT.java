package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kill -9 in the middle of a table: what is in is whole, and the same file brings the rest and nothing twice. */
class KilledImportIT {

    private static final int ROWS = 300;
    private static final int KILLS = 2;

    private final Path data = Path.of("target/kill", UUID.randomUUID().toString());

    @Test
    void everyRowComesInOnceHoweverOftenTheServerIsKilled() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            int most = kill * ROWS / (KILLS + 1);
            ServerProcess server = ServerProcess.start(data);
            if (kill == 1) area(server);
            Thread importing = new Thread(() -> bring(server));
            importing.start();
            while (open(server) < most) assertTrue(importing.isAlive(), "the import ended before it was killed");
            server.kill();
            importing.join();
            assertEquals("", String.join("\n", new Kept(data).contradictions()));
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            JsonObject report = bring(server).json();
            assertEquals(ROWS, report.getInt("filed") + report.getInt("already"), report::toString);
            assertTrue(report.getInt("already") >= KILLS * ROWS / (KILLS + 1), report::toString);
            assertEquals(ROWS, open(server));
        }
        assertEquals("", String.join("\n", new Kept(data).contradictions()));
    }

    private static void area(ServerProcess server) throws Exception {
        Rest admin = new Rest(server.address(), ServerProcess.TOKEN);
        assertEquals(
                201,
                admin.post("/areas", "{\"name\":\"Checkout\",\"team\":\"Purchase\"}")
                        .status());
    }

    private static int open(ServerProcess server) throws Exception {
        Rest reader = new Rest(server.address(), ServerProcess.TOKEN);
        return reader.get("/backlog?limit=1").json().getInt("total");
    }

    /** @return null where the server was killed meanwhile */
    private static Reply bring(ServerProcess server) {
        try {
            Http http = new Http(java.net.URI.create(server.address() + "/").toURL());
            return http.bytes("POST", ServerProcess.TOKEN, "api/v1/tickets.csv", table(), "text/csv");
        } catch (java.io.UncheckedIOException | java.net.MalformedURLException killed) {
            return null;
        }
    }

    private static byte[] table() {
        StringBuilder table =
                new StringBuilder("title,insight,fix,area,noPictureBecause,eventsPerYear,customerEurPerEvent,"
                        + "companyEurPerEvent,benefitFactor90,daysLow,daysHigh,evidence,source\n");
        for (int i = 1; i <= ROWS; i++) {
            table.append("Pay button hidden on phone ")
                    .append(i)
                    .append(",\"")
                    .append(FilingDesk.INSIGHT)
                    .append("\",\"")
                    .append(FilingDesk.FIX)
                    .append("\",Checkout,It shows a card.,")
                    .append(1_000 + i)
                    .append(",2,9,2,1,3,ANALYTICS,funnel\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
