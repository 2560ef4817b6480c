package io.vingt.ticket;

import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Gate;
import io.vingt.gate.Languages;
import io.vingt.kernel.Settings;
import io.vingt.people.Companies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gate's rules as they hold now: the built-in files, those of the operator's directory over them, and the thresholds
 * that an admin set over both. Looked at again every few seconds, so that several nodes come to the same.
 */
@ApplicationScoped
public class GateRules {

    private static final Duration FRESH = Duration.ofSeconds(2);

    @Inject
    Settings settings;

    @Inject
    Companies companies;

    @Inject
    Clock clock;

    private volatile Rules rules;

    /** @param version changes when any text changes; a browser keeps what it has of the same version */
    public record Rules(
            Gate gate, Map<String, String> texts, String version, Map<String, Double> thresholds, Instant at) {}

    public Gate gate() {
        return now().gate();
    }

    public Rules now() {
        Rules known = rules;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.at().plus(FRESH))) return known;
        Map<String, Double> thresholds = companies.thresholds();
        if (known != null && known.thresholds().equals(thresholds)) {
            rules = new Rules(known.gate(), known.texts(), known.version(), thresholds, now);
        } else {
            rules = read(thresholds, now);
        }
        return rules;
    }

    private Rules read(Map<String, Double> thresholds, Instant now) {
        Map<String, String> texts = new TreeMap<>(
                BundledLanguages.read(settings.get("vingt.gate").map(Path::of).orElse(null))
                        .texts());
        StringBuilder own = new StringBuilder("[thresholds]\n");
        thresholds.forEach(
                (name, value) -> own.append(name).append(" = ").append(value).append('\n'));
        texts.merge("gate", own.toString(), (built, set) -> built + "\n" + set);
        return new Rules(
                new Gate(Languages.parse(texts)), texts, Integer.toHexString(texts.hashCode()), thresholds, now);
    }
}
