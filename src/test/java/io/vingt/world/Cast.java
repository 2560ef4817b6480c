package io.vingt.world;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import java.util.List;
import java.util.Set;

/** The people and texts that tests tell their stories with. */
public final class Cast {

    public static final long CHECKOUT = 1;
    public static final long ORDERS = 2;

    public final Caller lina = new Caller(1, "Lina", "en", Set.of(Role.INSIGHT), Set.of());
    public final Caller jonas = new Caller(2, "Jonas", "en", Set.of(Role.ENGINEER), Set.of(CHECKOUT, ORDERS));
    public final Caller amelie = new Caller(3, "Amélie", "fr", Set.of(Role.ENGINEER), Set.of(CHECKOUT));
    public final Caller mara = new Caller(4, "Mara", "en", Set.of(Role.LEAD), Set.of());
    public final Caller omar = new Caller(5, "Omar", "en", Set.of(Role.ENGINEER), Set.of());

    private final World world;

    public Cast(World world) {
        this.world = world;
        world.ask(e -> {
            e.createNativeQuery(
                            "insert into area (id, name, team) values (1, 'Checkout', 'Purchase'), (2, 'Orders', 'After sales')")
                    .executeUpdate();
            for (Caller one : List.of(lina, jonas, amelie, mara, omar)) add(e, one.id(), one.name(), one.language());
            return null;
        });
    }

    /** Another engineer of every area. */
    public Caller engineer(long id) {
        world.ask(e -> {
            add(e, id, "Engineer " + id, "en");
            return null;
        });
        return new Caller(id, "Engineer " + id, "en", Set.of(Role.ENGINEER), Set.of());
    }

    private static void add(jakarta.persistence.EntityManager e, long id, String name, String language) {
        e.createNativeQuery("insert into person (id, name, email, language, anonymised, wip_limit, open_pulls,"
                        + " sign_in_epoch, version) values (" + id + ", '" + name + "', 'p" + id + "@shop.example', '"
                        + language + "', false, 1, 0, 1, 1)")
                .executeUpdate();
    }

    public static DraftContent payButton() {
        return content(
                "Pay button hidden behind the keyboard on iPhone SE",
                "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open, and half of them leave.",
                "Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.",
                "Checkout",
                answers(16_224, 2, 9, 2, 1, 3, EvidenceKind.ANALYTICS));
    }

    public static DraftContent orderHistory() {
        return content(
                "Order history waits 4 s for a missing index",
                "Customers wait 4 s on the order history page, 2,000,000 times a year: the query reads every row.",
                "Add an index on customer and date to the orders table.",
                "Orders",
                answers(2_000_000, 0.01, 0.005, 1.5, 0.25, 1, EvidenceKind.ANALYTICS));
    }

    public static DraftContent withoutAFix() {
        return content(
                "Pay button hidden behind the keyboard on iPhone SE",
                "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open.",
                "",
                "Checkout",
                answers(16_224, 2, 9, 2, 1, 3, EvidenceKind.ANALYTICS));
    }

    public static DraftContent content(String title, String insight, String fix, String area, Answers answers) {
        return new DraftContent(
                title,
                insight,
                fix,
                area,
                null,
                List.of(),
                "The keyboard does not show in a screenshot.",
                List.of(),
                answers);
    }

    public static Answers answers(
            double events, double customer, double company, double factor, double low, double high, EvidenceKind kind) {
        return new Answers(events, customer, company, factor, low, high, kind, "checkout funnel, week 46", 190);
    }

    /** Files it and gives its number. */
    public long filed(Caller by, DraftContent content) {
        Filing filing = world.in(() -> world.a(FileTicket.class).file(by, content, null, "en"));
        if (filing instanceof Filing.Filed filed) return filed.number();
        throw new AssertionError(
                "refused: " + ((Filing.Refused) filing).verdict().findings());
    }

    /** A ticket that is worth so many EUR a year and takes about so many days. */
    public long worth(Caller by, double eurPerYear, double days) {
        return filed(
                by,
                content(
                        "Pay button hidden behind the keyboard on iPhone SE",
                        "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open, and half of them leave.",
                        "Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.",
                        "Checkout",
                        answers(eurPerYear, 1, 0, 1, days, days, EvidenceKind.EXPERIMENT)));
    }
}
