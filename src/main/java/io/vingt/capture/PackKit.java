package io.vingt.capture;

import io.vingt.capture.Kit.Known;
import io.vingt.kernel.Cells;
import io.vingt.merchant.address.Shops;
import io.vingt.people.Areas;
import io.vingt.people.Caller;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.ticket.GateRules;
import io.vingt.ticket.Yardstick;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs what a phone needs without a connection: small, and of one person. */
@Dependent
@Transactional
public class PackKit {

    /** Those whom the person reported on, the latest first, then the newest ones. */
    private static final String CHOSEN = "select m.id from merchant m left join"
            + " (select merchant_id, max(id) as latest from report where by_id = ?1 group by merchant_id) mine"
            + " on mine.merchant_id = m.id order by coalesce(mine.latest, 0) desc, m.id desc limit 200";

    private static final String MERCHANTS = "select m.id, m.name, m.visits_per_year, m.orders_per_year, m.eur_per_year"
            + " from merchant m where m.id in (" + CHOSEN + ") order by m.order_key, m.id";

    private static final String SITES =
            "select merchant_id, domain from site where merchant_id in (" + CHOSEN + ") order by domain";

    private final EntityManager entities;
    private final Areas areas;
    private final Companies companies;
    private final GateRules rules;
    private final Yardstick yardstick;
    private final Tallies tallies;
    private final Clock clock;

    @Inject
    public PackKit(
            EntityManager entities,
            Areas areas,
            Companies companies,
            GateRules rules,
            Yardstick yardstick,
            Tallies tallies,
            Clock clock) {
        this.entities = entities;
        this.areas = areas;
        this.companies = companies;
        this.rules = rules;
        this.yardstick = yardstick;
        this.tallies = tallies;
        this.clock = clock;
    }

    public Kit pack(Caller caller) {
        Optional<Company> company = companies.find();
        ZoneId zone = company.map(Company::zone).orElse(ZoneOffset.UTC);
        HowItStands stands = new HowItStands(caller.language(), zone, LocalDate.ofInstant(clock.instant(), zone));
        return new Kit(
                String.valueOf(caller.id()),
                caller.name(),
                caller.language(),
                areas.list().stream().map(Areas.Row::name).toList(),
                yardstick.classAverage(),
                rules.now().version(),
                company.map(Company::currency).orElse("EUR"),
                Shops.ownRules(),
                merchants(caller, stands));
    }

    private List<Known> merchants(Caller caller, HowItStands stands) {
        Map<Long, List<String>> sites = new HashMap<>();
        for (Cells row : rows(SITES, caller)) {
            sites.computeIfAbsent(row.whole(0), id -> new ArrayList<>()).add(row.text(1));
        }
        List<Cells> rows = rows(MERCHANTS, caller);
        Map<Long, Tally> standing =
                tallies.of(rows.stream().map(c -> c.whole(0)).toList());
        return rows.stream()
                .map(c -> known(c, sites.getOrDefault(c.whole(0), List.of()), standing.get(c.whole(0)), stands))
                .toList();
    }

    private static Known known(Cells c, List<String> sites, Tally tally, HowItStands stands) {
        Tally now = tally == null ? Tally.NOTHING : tally;
        return new Known(
                String.valueOf(c.whole(0)),
                c.text(1),
                sites,
                c.realOrNull(2),
                c.realOrNull(3),
                c.realOrNull(4),
                now.fixed(),
                now.open(),
                now.withThem(),
                now.lastTold(),
                stands.say(now));
    }

    private List<Cells> rows(String sql, Caller caller) {
        List<?> rows =
                entities.createNativeQuery(sql).setParameter(1, caller.id()).getResultList();
        return rows.stream().map(row -> new Cells((Object[]) row)).toList();
    }
}
