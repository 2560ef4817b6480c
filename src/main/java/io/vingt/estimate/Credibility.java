package io.vingt.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * c_B per team by Bühlmann credibility (science.md §3.5): a team's own record counts the more, the more of it there is.
 *
 * @param within s², variance of outcomes inside teams
 * @param between a, variance between teams; zero or less where teams do not differ
 * @param k how many outcomes weigh as much as everybody's experience
 * @param collective C, the experience of all teams
 * @param start C0, what a team without outcomes gets
 * @param factors c_B by team, 0.2 to 1.5, in the order given
 */
public record Credibility(
        double within, double between, double k, double collective, double start, Map<String, Double> factors) {
    private static final double K_FEW = 5;
    private static final double K_LEAST = 2;
    private static final double K_MOST = 50;
    private static final int LEAST_TEAMS = 3;
    private static final int LEAST_OUTCOMES = 3;

    /** From ratios of observed over counted benefit by team; ratios are clipped to 0..3. */
    public static Credibility of(Map<String, List<Double>> ratiosByTeam) {
        List<List<Double>> teams = new ArrayList<>();
        int ripe = 0;
        for (List<Double> ratios : ratiosByTeam.values()) {
            teams.add(clipped(ratios));
            ripe += ratios.size() >= LEAST_OUTCOMES ? 1 : 0;
        }
        double within = within(teams);
        double between = between(teams, within);
        boolean few = ripe < LEAST_TEAMS;
        double k = few ? K_FEW : between > 0 ? Calibration.clamp(within / between, K_LEAST, K_MOST) : K_MOST;
        double collective = collective(teams, k);
        int n = outcomes(teams);
        double start = few ? 1 : (n * collective + 10) / (n + 10);
        Map<String, Double> factors = new LinkedHashMap<>();
        int at = 0;
        for (String team : ratiosByTeam.keySet()) {
            factors.put(team, factor(teams.get(at++), k, start));
        }
        return new Credibility(within, between, k, collective, start, factors);
    }

    private static double factor(List<Double> ratios, double k, double start) {
        double trust = trust(ratios, k);
        return Calibration.clamp(trust * mean(ratios) + (1 - trust) * start, 0.2, 1.5);
    }

    private static double trust(List<Double> ratios, double k) {
        return ratios.size() / (ratios.size() + k);
    }

    private static double within(List<List<Double>> teams) {
        double sum = 0;
        int freedom = 0;
        for (List<Double> ratios : teams) {
            double mean = mean(ratios);
            for (double ratio : ratios) {
                sum += (ratio - mean) * (ratio - mean);
            }
            freedom += StrictMath.max(0, ratios.size() - 1);
        }
        return freedom == 0 ? 0 : sum / freedom;
    }

    private static double between(List<List<Double>> teams, double within) {
        int n = outcomes(teams);
        double grand = 0;
        double squares = 0;
        int heard = 0;
        for (List<Double> ratios : teams) {
            grand += n == 0 ? 0 : mean(ratios) * ratios.size() / n;
            squares += (double) ratios.size() * ratios.size();
            heard += ratios.isEmpty() ? 0 : 1;
        }
        double spread = 0;
        for (List<Double> ratios : teams) {
            spread += ratios.size() * (mean(ratios) - grand) * (mean(ratios) - grand);
        }
        double scale = n == 0 ? 0 : n - squares / n;
        return scale > 0 ? (spread - (heard - 1) * within) / scale : 0;
    }

    private static double collective(List<List<Double>> teams, double k) {
        double sum = 0;
        double weights = 0;
        for (List<Double> ratios : teams) {
            sum += trust(ratios, k) * mean(ratios);
            weights += trust(ratios, k);
        }
        return weights > 0 ? sum / weights : 1;
    }

    private static int outcomes(List<List<Double>> teams) {
        int n = 0;
        for (List<Double> ratios : teams) {
            n += ratios.size();
        }
        return n;
    }

    private static double mean(List<Double> ratios) {
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        return ratios.isEmpty() ? 0 : sum / ratios.size();
    }

    private static List<Double> clipped(List<Double> ratios) {
        List<Double> clipped = new ArrayList<>();
        for (double ratio : ratios) {
            clipped.add(Calibration.clamp(ratio, 0, 3));
        }
        return clipped;
    }
}
