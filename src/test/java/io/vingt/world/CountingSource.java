package io.vingt.world;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that reach a database, since one query too many per row shows nowhere else. */
final class CountingSource {

    private final AtomicInteger statements = new AtomicInteger();

    int statements() {
        return statements.get();
    }

    DataSource around(DataSource real) {
        return proxy(DataSource.class, real);
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("prepareStatement")) statements.incrementAndGet();
                    try {
                        Object answer = method.invoke(real, arguments);
                        return answer instanceof Connection connection && type == DataSource.class
                                ? proxy(Connection.class, connection)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
