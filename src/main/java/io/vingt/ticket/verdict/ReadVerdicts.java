package io.vingt.ticket.verdict;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.verdict.VerdictFigures.Share;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often readers overruled the gate lately, by rule and by language: one query, whatever there is. */
@Dependent
@Transactional
public class ReadVerdicts {

    private static final int DAYS = 90;

    private final EntityManager entities;
    private final ExportCases exportCases;
    private final Clock clock;

    @Inject
    public ReadVerdicts(EntityManager entities, ExportCases exportCases, Clock clock) {
        this.entities = entities;
        this.exportCases = exportCases;
        this.clock = clock;
    }

    private record Group(CaseSource source, String language, String rules, boolean clear, long cases) {

        Share as(String name) {
            return new Share(name, cases, clear ? cases : 0);
        }
    }

    /** @throws io.vingt.kernel.NotAllowed for who is no admin */
    public VerdictFigures read(Caller by) {
        by.must(Role.ADMIN, "verdicts");
        List<Group> groups = groups();
        List<Group> asked = of(CaseSource.READER, groups);
        Map<String, Share> rules = new LinkedHashMap<>();
        Map<String, Share> languages = new LinkedHashMap<>();
        for (Group group : asked) {
            for (String rule : group.rules().split(" ")) rules.merge(rule, group.as(rule), Share::plus);
            languages.merge(group.language(), group.as(group.language()), Share::plus);
        }
        return new VerdictFigures(
                DAYS,
                sum(asked),
                sum(asked.stream().filter(Group::clear).toList()),
                sorted(rules),
                sorted(languages),
                sum(of(CaseSource.NOT_CLEAR, groups)),
                sum(of(CaseSource.BOUNCE, groups)),
                exportCases.count());
    }

    private List<Group> groups() {
        List<?> rows = entities.createNativeQuery("select c.source, c.language, c.rules, c.clear, count(*)"
                        + " from labelled_case c where c.at >= ?1 group by c.source, c.language, c.rules, c.clear")
                .setParameter(1, InstantColumn.parameter(clock.instant().minus(Duration.ofDays(DAYS))))
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Group(
                        CaseSource.valueOf(c.text(0)), c.text(1), c.text(2), (Boolean) c.row()[3], c.whole(4)))
                .toList();
    }

    private static List<Group> of(CaseSource source, List<Group> groups) {
        return groups.stream().filter(group -> group.source() == source).toList();
    }

    private static long sum(List<Group> groups) {
        return groups.stream().mapToLong(Group::cases).sum();
    }

    private static List<Share> sorted(Map<String, Share> shares) {
        return shares.values().stream()
                .sorted(Comparator.comparingLong(Share::understood)
                        .thenComparingLong(Share::asked)
                        .reversed()
                        .thenComparing(Share::name))
                .toList();
    }
}
