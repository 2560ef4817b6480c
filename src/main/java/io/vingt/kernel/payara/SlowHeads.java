package io.vingt.kernel.payara;

import io.vingt.kernel.ClientAddress;
import java.lang.reflect.Array;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Closes connections whose request's head does not come to its end. The server waits for it without a thread, but for ever,
 * as long as a byte comes now and then; and as many may wait as there are connections.
 */
final class SlowHeads {

    static final long SECONDS = 15;

    /** Heads under way from one network; a head is mostly one packet. */
    static final int MOST_OF_ONE = 128;

    private static final long SECOND = 1_000_000_000L;

    /** Since when a connection's next head has been coming. */
    private final Map<Object, Long> waiting = new ConcurrentHashMap<>();

    private final ClientAddress addresses;
    private final LongSupplier nanos;

    SlowHeads(ClientAddress addresses, LongSupplier nanos) {
        this.addresses = addresses;
        this.nanos = nanos;
    }

    /** @param request the server's own; every connection of its listener passes the same filters */
    void install(Object request) throws ReflectiveOperationException {
        Object context = Reach.call(Reach.call(request, "getCoyoteRequest"), "getContext");
        Object connection = Reach.call(context, "getConnection");
        Class<?> codec = Reach.type("org.glassfish.grizzly.http.HttpCodecFilter", connection);
        Class<?> probe = Reach.type("org.glassfish.grizzly.http.HttpProbe", connection);
        Object probes = Array.newInstance(probe, 1);
        Array.set(probes, 0, Reach.as(probe, (proxy, method, values) -> told(proxy, method.getName(), values)));
        for (Object filter : (List<?>) Reach.call(connection, "getProcessor")) {
            if (codec.isInstance(filter)) Reach.call(Reach.call(filter, "getMonitoringConfig"), "addProbes", probes);
        }
    }

    private Object told(Object proxy, String event, Object... values) throws ReflectiveOperationException {
        switch (event) {
            case "onDataReceivedEvent" -> waiting.putIfAbsent(values[0], nanos.getAsLong());
            case "onHeaderParseEvent" -> waiting.put(values[0], Long.MAX_VALUE);
            case "onHeaderSerializeEvent" -> waiting.remove(values[0]);
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "equals" -> {
                return proxy == values[0];
            }
            default -> {}
        }
        return null;
    }

    /** To be called every second or so. */
    void sweep() throws ReflectiveOperationException {
        long now = nanos.getAsLong();
        Map<String, Integer> byNetwork = new HashMap<>();
        for (Map.Entry<Object, Long> one : waiting.entrySet()) {
            Object connection = one.getKey();
            boolean open = Boolean.TRUE.equals(Reach.call(connection, "isOpen"));
            boolean coming = open && one.getValue() != Long.MAX_VALUE;
            boolean late = coming && now - one.getValue() > SECONDS * SECOND;
            boolean many = coming && byNetwork.merge(network(connection), 1, Integer::sum) > MOST_OF_ONE;
            if (late || many) Reach.call(connection, "closeSilently");
            if (late || many || !open) waiting.remove(connection);
        }
    }

    private String network(Object connection) throws ReflectiveOperationException {
        Object peer = Reach.call(connection, "getPeerAddress");
        if (!(peer instanceof InetSocketAddress address)) return "";
        String literal = address.getAddress().getHostAddress();
        // Whoever comes by a proxy is not told apart here: each has a name of its own.
        return addresses.isProxy(literal) ? connection.toString() : ClientAddress.network(literal);
    }
}
