package io.vingt.world;

import io.vingt.backlog.KeepCounts;
import io.vingt.backlog.KeepMoves;
import io.vingt.capture.KeepReport;
import io.vingt.capture.MoveReports;
import io.vingt.capture.Reports;
import io.vingt.kernel.Databases;
import io.vingt.kernel.Dialect;
import io.vingt.kernel.Settings;
import io.vingt.ticket.DraftFiled;
import io.vingt.ticket.StepUndone;
import io.vingt.ticket.TicketChanged;
import io.vingt.ticket.TicketMerged;
import io.vingt.ticket.TicketMoved;
import io.vingt.ticket.TicketSeparated;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The use cases on a database of their own, without a server: what the container injects is handed in by type, and a
 * transaction is one call of {@link #in}.
 */
public final class World implements AutoCloseable {

    public final TickingClock clock = new TickingClock(Instant.parse("2026-11-20T09:00:00Z"));
    public final DataSource source;

    private final Databases database;
    private final boolean borrowed;
    private final CountingSource counting = new CountingSource();
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Map<Class<?>, Object> handed = new HashMap<>();
    private final Map<Class<?>, Object> known = new HashMap<>();

    public World(Databases database) {
        this(database, database.migrated(), false);
    }

    private World(Databases database, DataSource source, boolean borrowed) {
        this.database = database;
        this.borrowed = borrowed;
        this.source = source;
        factory = Persistence.createEntityManagerFactory(
                "vingt",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", counting.around(source),
                        "eclipselink.weaving", "false",
                        "eclipselink.session-name", "world" + System.nanoTime()));
        handed.put(EntityManager.class, entities());
        handed.put(DataSource.class, source);
        handed.put(java.time.Clock.class, clock);
        handed.put(Dialect.class, database == Databases.POSTGRESQL ? Dialect.POSTGRESQL : Dialect.H2);
        handed.put(Settings.class, new Settings(Map.of(), new Properties(), new Properties()));
        handed.put(Event.class, events());
        handed.put(Instance.class, nobody());
        known.putAll(handed);
    }

    /** The same database after a restart: nothing that was kept in memory is there. Closed before this world is. */
    public World restarted() {
        return new World(database, source, true);
    }

    /** One use case or reader, made as the container would. */
    public <T> T a(Class<T> type) {
        return type.cast(make(type));
    }

    /** From now on that is what is handed in; whatever was made before is made anew. */
    public <T> void has(Class<T> type, T thing) {
        handed.put(type, thing);
        known.clear();
        known.putAll(handed);
    }

    /** Runs in one transaction, rolled back when it throws. */
    public <T> T in(Supplier<T> work) {
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) entities.getTransaction().rollback();
            current.remove();
            entities.close();
        }
    }

    /** How many statements a piece of work sends to the database. */
    public int statementsOf(Runnable work) {
        int before = counting.statements();
        run(work);
        return counting.statements() - before;
    }

    public void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    /** The database as the current transaction sees it. */
    public <T> T ask(Function<EntityManager, T> question) {
        return in(() -> question.apply(current.get()));
    }

    public long number(String sql) {
        return ask(e -> ((Number) e.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Override
    public void close() {
        factory.close();
        if (!borrowed) database.discard(source);
    }

    private Object make(Class<?> type) {
        Object ready = known.get(type);
        if (ready != null) return ready;
        try {
            Constructor<?> widest = null;
            for (Constructor<?> one : type.getDeclaredConstructors()) {
                if (widest == null || one.getParameterCount() > widest.getParameterCount()) widest = one;
            }
            widest.setAccessible(true);
            Object[] parts = new Object[widest.getParameterCount()];
            for (int i = 0; i < parts.length; i++) parts[i] = make(widest.getParameterTypes()[i]);
            Object made = widest.newInstance(parts);
            inject(made);
            synchronized (known) {
                known.put(type, made);
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private void inject(Object made) throws IllegalAccessException {
        for (Field field : made.getClass().getDeclaredFields()) {
            if (!field.isAnnotationPresent(jakarta.inject.Inject.class)) continue;
            field.setAccessible(true);
            field.set(made, make(field.getType()));
        }
    }

    private EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                World.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(
                World.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof TicketChanged change) {
                        a(KeepCounts.class).keep(change);
                    }
                    if (arguments != null && arguments[0] instanceof DraftFiled filed) {
                        a(KeepReport.class).keep(filed);
                    }
                    if (arguments != null && arguments[0] instanceof StepUndone undone) {
                        a(Reports.class).takeBack(undone);
                    }
                    if (arguments != null && arguments[0] instanceof TicketMerged merge) {
                        a(MoveReports.class).move(merge);
                    }
                    if (arguments != null && arguments[0] instanceof TicketSeparated separation) {
                        a(MoveReports.class).bringBack(separation);
                    }
                    if (arguments != null && arguments[0] instanceof TicketMoved move)
                        a(KeepMoves.class).keep(move);
                    return null;
                });
    }

    private static Instance<?> nobody() {
        return (Instance<?>) Proxy.newProxyInstance(
                World.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> method.getName().equals("isUnsatisfied"));
    }
}
