package io.vingt.evidence;

import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The pictures that are kept. Who may see one is for those to say who show it on something. */
@ApplicationScoped
public class Pictures {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** @return the new picture's id, which nobody can guess */
    String add(long owner, Pixels pixels) {
        String id = UUID.randomUUID().toString();
        entities.createNativeQuery("""
                insert into picture (id, owner_id, type, width, height, bytes, made_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, id)
                .setParameter(2, owner)
                .setParameter(3, pixels.type())
                .setParameter(4, pixels.width())
                .setParameter(5, pixels.height())
                .setParameter(6, pixels.bytes())
                .setParameter(7, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
        return id;
    }

    /** @throws NotThere where there is none */
    public Pixels read(String id) {
        List<?> rows = entities.createNativeQuery("select type, width, height, bytes from picture where id = ?1")
                .setParameter(1, id)
                .getResultList();
        if (rows.isEmpty()) throw new NotThere("picture");
        Object[] r = (Object[]) rows.get(0);
        return new Pixels((String) r[0], ((Number) r[1]).intValue(), ((Number) r[2]).intValue(), (byte[]) r[3]);
    }
}
