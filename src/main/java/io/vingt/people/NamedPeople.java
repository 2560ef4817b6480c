package io.vingt.people;

import io.vingt.kernel.Cells;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds people by their address or their whole name, in whatever case and with or without accents. */
final class NamedPeople {

    private final List<One> all = new ArrayList<>();

    /** Somebody who works here. */
    record One(long id, String name, String email, String folded) {}

    private NamedPeople() {}

    static NamedPeople of(EntityManager entities) {
        NamedPeople people = new NamedPeople();
        for (Object row : entities.createNativeQuery(
                        "select id, name, email from person where disabled_at is null and anonymised = false")
                .getResultList()) {
            Cells c = new Cells((Object[]) row);
            people.all.add(new One(c.whole(0), c.text(1), c.text(2), folded(c.text(1))));
        }
        return people;
    }

    /** Of those who are addressed the ones that the text names, all who are addressed where it names none, else who is named. */
    Set<One> found(List<String> addresses, String text) {
        Set<One> addressed = new LinkedHashSet<>();
        for (One one : all) if (isAmong(one, addresses, text)) addressed.add(one);
        String folded = folded(text);
        Set<One> named = new LinkedHashSet<>();
        for (One one : addressed.isEmpty() ? all : addressed) if (folded.contains(one.folded)) named.add(one);
        return named.isEmpty() ? addressed : named;
    }

    private static boolean isAmong(One one, List<String> addresses, String text) {
        if (one.email == null) return false;
        return addresses.stream().anyMatch(one.email::equalsIgnoreCase)
                || text.toLowerCase(Locale.ROOT).contains(one.email.toLowerCase(Locale.ROOT));
    }

    /** Words with one blank before and after each, so that a whole name is found and no part of another. */
    private static String folded(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(" ");
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            if (Character.isLetterOrDigit(c)) folded.append(c);
            else if (folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        return folded.charAt(folded.length() - 1) == ' '
                ? folded.toString()
                : folded.append(' ').toString();
    }
}
