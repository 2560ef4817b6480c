package io.vingt.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of tickets of which some must ship before others (science.md §3.7; Sidney 1975): again and again the set,
 * closed under what must come first, with the largest benefit per day. Each set is found exactly by Dinkelbach's
 * iteration over a maximum closure.
 */
public final class Precedence {
    private static final double WORKING_DAYS = 220;
    private static final double CLOSE = 1e-12;

    private Precedence() {}

    /** One ticket: benefit in currency units a year, expected days above zero, ids of what must ship before it. */
    public record Job(String id, double benefit, double days, Set<String> after) {}

    /** Tickets that belong together, in an order that respects the arrows. */
    public record Block(List<Job> jobs) {
        /** Currency units a year per day of the whole block. */
        public double benefitPerDay() {
            return sum(jobs, 1, 0) / sum(jobs, 0, 1);
        }
    }

    /** The blocks, best first. Arrows to jobs that are not given are ignored; a circle is taken as one block. */
    public static List<Block> blocks(List<Job> jobs) {
        List<Block> blocks = new ArrayList<>();
        List<Job> left = new ArrayList<>(jobs);
        while (!left.isEmpty()) {
            List<Job> best = best(left);
            blocks.add(new Block(inOrder(best)));
            left.removeAll(best);
        }
        return blocks;
    }

    /** What waiting costs when one engineer works down the list: Σ benefit × days until shipped ÷ 220. */
    public static double delayCost(List<Job> order) {
        double days = 0;
        double cost = 0;
        for (Job job : order) {
            days += job.days();
            cost += job.benefit() * days;
        }
        return cost / WORKING_DAYS;
    }

    private static List<Job> best(List<Job> left) {
        List<Job> best = left;
        while (true) {
            double ratio = new Block(best).benefitPerDay();
            List<Job> better = new Closure(left, ratio).best();
            if (better.isEmpty() || !(new Block(better).benefitPerDay() > ratio * (1 + CLOSE))) {
                return best;
            }
            best = better;
        }
    }

    private static List<Job> inOrder(List<Job> block) {
        List<Job> waiting = new ArrayList<>(block);
        waiting.sort((a, b) -> Double.compare(b.benefit() / b.days(), a.benefit() / a.days()));
        List<Job> order = new ArrayList<>();
        Set<String> open = new HashSet<>();
        waiting.forEach(job -> open.add(job.id()));
        while (!waiting.isEmpty()) {
            Job next = waiting.get(0);
            for (Job job : waiting) {
                if (free(job, open)) {
                    next = job;
                    break;
                }
            }
            waiting.remove(next);
            open.remove(next.id());
            order.add(next);
        }
        return order;
    }

    private static boolean free(Job job, Set<String> open) {
        for (String before : job.after()) {
            if (open.contains(before) && !before.equals(job.id())) {
                return false;
            }
        }
        return true;
    }

    private static double sum(List<Job> jobs, double benefits, double days) {
        double sum = 0;
        for (Job job : jobs) {
            sum += benefits * job.benefit() + days * job.days();
        }
        return sum;
    }
}
