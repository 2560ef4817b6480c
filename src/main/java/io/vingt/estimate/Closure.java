package io.vingt.estimate;

import io.vingt.estimate.Precedence.Job;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The set of jobs, closed under what must come first, that maximises Σ(benefit − ratio × days): a minimum cut
 * (Picard 1976) by shortest augmenting paths.
 */
final class Closure {
    private static final double NOTHING = 1e-9;

    private final List<Job> jobs;
    private final int source;
    private final int sink;
    private final double[][] room;
    private double scale;

    Closure(List<Job> jobs, double ratio) {
        this.jobs = jobs;
        source = jobs.size();
        sink = source + 1;
        room = new double[sink + 1][sink + 1];
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < source; i++) {
            index.put(jobs.get(i).id(), i);
        }
        for (int i = 0; i < source; i++) {
            connect(i, jobs.get(i).benefit() - ratio * jobs.get(i).days(), index);
        }
    }

    /** The best closed set; empty when no set gains anything. */
    List<Job> best() {
        int[] from = search();
        while (from[sink] >= 0) {
            push(from);
            from = search();
        }
        List<Job> chosen = new ArrayList<>();
        for (int i = 0; i < source; i++) {
            if (from[i] >= 0) {
                chosen.add(jobs.get(i));
            }
        }
        return chosen;
    }

    private void connect(int at, double gain, Map<String, Integer> index) {
        scale = StrictMath.max(scale, StrictMath.abs(gain));
        if (gain > 0) {
            room[source][at] = gain;
        } else {
            room[at][sink] = -gain;
        }
        for (String before : jobs.get(at).after()) {
            Integer other = index.get(before);
            if (other != null && other != at) {
                room[at][other] = Double.POSITIVE_INFINITY;
            }
        }
    }

    private int[] search() {
        int[] from = new int[sink + 1];
        Arrays.fill(from, -1);
        from[source] = source;
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int at = queue.poll();
            for (int next = 0; next <= sink; next++) {
                if (from[next] < 0 && room[at][next] > NOTHING * scale) {
                    from[next] = at;
                    queue.add(next);
                }
            }
        }
        return from;
    }

    private void push(int[] from) {
        double most = Double.POSITIVE_INFINITY;
        for (int at = sink; at != source; at = from[at]) {
            most = StrictMath.min(most, room[from[at]][at]);
        }
        for (int at = sink; at != source; at = from[at]) {
            room[from[at]][at] -= most;
            room[at][from[at]] += most;
        }
    }
}
