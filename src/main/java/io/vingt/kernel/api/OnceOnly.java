package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads the key and what is asked, and leaves the rest to {@link Answers}. Without a key nothing is kept. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnceOnly {

    @Inject
    HttpServletRequest request;

    @Inject
    Answers answers;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Once once = call.getMethod().getAnnotation(Once.class);
        String key = request.getHeader("Idempotency-Key");
        if (key == null && once.needsKey()) throw new BadInput("Idempotency-Key", "missing");
        if (key == null) {
            beforehand(call);
            return call.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) throw new BadInput("Idempotency-Key", "badKey");
        long person = Long.parseLong(request.getUserPrincipal().getName());
        Seal seal = once.showsSecret() ? new Seal(request.getHeader("Authorization")) : null;
        Answers.Asked asked = new Answers.Asked(person, key, hash(call.getParameters()), seal, once.again());
        if (!(call.getTarget() instanceof Beforehand)) return answers.once(asked, call::proceed);
        boolean known = answers.isKnown(asked);
        if (!known) beforehand(call);
        return answers.once(asked, () -> {
            // What was kept may have been forgotten in between.
            if (known) beforehand(call);
            return call.proceed();
        });
    }

    private static void beforehand(InvocationContext call) {
        if (call.getTarget() instanceof Beforehand door) door.work(call.getParameters());
    }

    /** Bodies are compared by what they say, not by their blanks. */
    private String hash(Object... parameters) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((request.getMethod() + " " + request.getRequestURI()).getBytes(StandardCharsets.UTF_8));
        for (Object parameter : parameters) {
            digest.update((byte) 0);
            if (parameter instanceof Upload upload) digest.update(upload.bytes());
            else if (parameter instanceof Parts parts)
                parts.named().forEach((name, part) -> digest(digest, name, part));
            else if (parameter instanceof Record body)
                digest.update(Json.write(body).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void digest(MessageDigest digest, String name, byte[] part) {
        digest.update((name + "\0" + part.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }
}
