package io.vingt.kernel.payara;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Ids of sessions. Payara's own have 28 hexadecimal digits, of which half tell the time and a hash that can be guessed: 56
 * random bits. Ours have 192.
 */
final class SessionIds {

    static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionIds() {}

    static String make() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** @param request the server's own */
    static void install(Object request) throws ReflectiveOperationException {
        Object sessions = Reach.call(Reach.call(request, "getContext"), "getManager");
        Class<?> generator = Reach.type("com.sun.enterprise.util.uuid.UuidGenerator", sessions);
        Reach.call(
                sessions, "setUuidGenerator", Reach.as(generator, (proxy, method, values) -> switch (method.getName()) {
                    case "generateUuid" -> make();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == values[0];
                    default -> "session ids";
                }));
    }
}
