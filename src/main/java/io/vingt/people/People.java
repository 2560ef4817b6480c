package io.vingt.people;

import io.vingt.kernel.Doubled;
import io.vingt.kernel.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everybody, and what secrets lead to whom. Lists are records from one query. */
@ApplicationScoped
public class People {

    @Inject
    EntityManager entities;

    /** @param areas names */
    public record Row(
            long id,
            String name,
            String email,
            String language,
            Set<Role> roles,
            List<String> areas,
            boolean disabled,
            boolean invited,
            long version) {}

    /** Of a person of one's own: the limit and how much is open. */
    public record Me(String email, int wipLimit, int open) {}

    public List<Row> list() {
        List<?> rows = entities.createNativeQuery("""
                select p.id, p.name, p.email, p.language, p.disabled_at is not null, p.password_hash is null, p.version,
                  (select string_agg(r.role, ',') from person_role r where r.person_id = p.id),
                  (select string_agg(a.name, ',') from person_area x join area a on a.id = x.area_id where x.person_id = p.id)
                from person p where p.anonymised = false order by lower(p.name), p.id""").getResultList();
        return rows.stream().map(r -> row((Object[]) r)).toList();
    }

    private static Row row(Object[] r) {
        return new Row(
                ((Number) r[0]).longValue(),
                (String) r[1],
                (String) r[2],
                (String) r[3],
                roles((String) r[7]),
                r[8] == null
                        ? List.of()
                        : Arrays.stream(((String) r[8]).split(",")).sorted().toList(),
                (Boolean) r[4],
                (Boolean) r[5],
                ((Number) r[6]).longValue());
    }

    public Me me(Caller caller) {
        Object[] r =
                (Object[]) entities.createNativeQuery("select email, wip_limit, open_pulls from person where id = ?1")
                        .setParameter(1, caller.id())
                        .getSingleResult();
        return new Me((String) r[0], ((Number) r[1]).intValue(), ((Number) r[2]).intValue());
    }

    public boolean isEmpty() {
        return entities.createNativeQuery("select 1 from person where id > 0 fetch first 1 row only")
                .getResultList()
                .isEmpty();
    }

    Optional<Person> byEmail(String email) {
        if (email == null) return Optional.empty();
        return entities.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** @throws NotThere where there is no such person */
    Person find(long id) {
        Person person = entities.find(Person.class, id);
        if (person == null || person.isAnonymised()) throw new NotThere("person");
        return person;
    }

    boolean hasAdminBeside(long id) {
        return !entities.createNativeQuery("""
                select 1 from person_role r join person p on p.id = r.person_id
                where r.role = 'ADMIN' and p.disabled_at is null and p.id <> ?1 fetch first 1 row only""")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    Person add(Person person) {
        if (byEmail(person.email()).isPresent()) throw new NameTaken("email", person.email());
        entities.persist(person);
        Doubled.refuse(entities, () -> new NameTaken("email", person.email()));
        return person;
    }

    void add(Object invitationOrToken) {
        entities.persist(invitationOrToken);
        entities.flush();
    }

    static Set<Role> roles(String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (joined != null) for (String role : joined.split(",")) roles.add(Role.valueOf(role));
        return roles;
    }
}
