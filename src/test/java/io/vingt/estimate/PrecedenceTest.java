package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.Precedence.Block;
import io.vingt.estimate.Precedence.Job;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    @Test
    void findsTheBlocksOfTheVectors() {
        for (JsonObject vector : Vectors.list("precedence")) {
            List<Block> blocks = Precedence.blocks(jobs(vector));
            List<Set<String>> found = new ArrayList<>();
            List<Job> order = new ArrayList<>();
            blocks.forEach(block -> found.add(ids(block)));
            blocks.forEach(block -> order.addAll(block.jobs()));
            assertEquals(expectedBlocks(vector), found);
            for (int i = 0; i < blocks.size(); i++) {
                double ratio = vector.getJsonArray("ratios").getJsonNumber(i).doubleValue();
                Vectors.assertSix(ratio, blocks.get(i).benefitPerDay(), "ratio");
            }
            Vectors.assertSix(vector, "cost220", Precedence.delayCost(order));
        }
    }

    @Test
    void knowsWhatTheWorkedOrdersCost() {
        ValueModel model = new ValueModel(Model.STANDARD);
        JsonObject orders = Vectors.of("delayCost220");
        for (String name : orders.keySet()) {
            List<Job> order = new ArrayList<>();
            for (JsonString id :
                    orders.getJsonObject(name).getJsonArray("order").getValuesAs(JsonString.class)) {
                Worth worth = model.worth(Vectors.ticket(id.getString()), true, false);
                boolean confirmed = id.getString().equals("T9");
                Worth asGiven = confirmed ? worth : model.worth(Vectors.ticket(id.getString()), false, false);
                order.add(new Job(id.getString(), asGiven.countedEurPerYear(), asGiven.expectedDays(), Set.of()));
            }
            Vectors.assertSix(orders.getJsonObject(name), "cost", Precedence.delayCost(order));
        }
    }

    @Test
    void takesACircleAsOneBlock() {
        List<Job> circle = List.of(new Job("A", 10, 1, Set.of("B")), new Job("B", 1, 1, Set.of("A")));
        assertEquals(1, Precedence.blocks(circle).size());
    }

    @Property(tries = 200)
    void neverPutsATicketBeforeWhatItNeeds(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 99) Integer> seeds) {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            Set<String> after = i > 0 && seeds.get(i) % 3 == 0 ? Set.of("j" + seeds.get(i) % i) : Set.of();
            jobs.add(new Job("j" + i, seeds.get(i) * 1000.0, 1 + seeds.get(i) % 7, after));
        }
        Set<String> shipped = new HashSet<>();
        double last = Double.POSITIVE_INFINITY;
        for (Block block : Precedence.blocks(jobs)) {
            assertTrue(block.benefitPerDay() <= last * (1 + 1e-9));
            last = block.benefitPerDay();
            for (Job job : block.jobs()) {
                assertTrue(shipped.containsAll(job.after()));
                shipped.add(job.id());
            }
        }
        assertEquals(jobs.size(), shipped.size());
    }

    private static List<Job> jobs(JsonObject vector) {
        List<Job> jobs = new ArrayList<>();
        JsonObject before = vector.getJsonObject("pred");
        vector.getJsonObject("jobs").forEach((id, numbers) -> {
            Set<String> after = new HashSet<>();
            if (before.containsKey(id)) {
                before.getJsonArray(id).getValuesAs(JsonString::getString).forEach(after::add);
            }
            List<JsonNumber> two = ((JsonArray) numbers).getValuesAs(JsonNumber.class);
            jobs.add(new Job(id, two.get(0).doubleValue(), two.get(1).doubleValue(), after));
        });
        return jobs;
    }

    private static Set<String> ids(Block block) {
        Set<String> ids = new HashSet<>();
        block.jobs().forEach(job -> ids.add(job.id()));
        return ids;
    }

    private static List<Set<String>> expectedBlocks(JsonObject vector) {
        List<Set<String>> blocks = new ArrayList<>();
        for (JsonArray block : vector.getJsonArray("blocks").getValuesAs(JsonArray.class)) {
            blocks.add(new HashSet<>(block.getValuesAs(JsonString::getString)));
        }
        return blocks;
    }
}
