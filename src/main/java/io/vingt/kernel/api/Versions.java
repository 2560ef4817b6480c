package io.vingt.kernel.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Versions in headers: what a reader already has is not sent again, and a writer says what was read. */
public final class Versions {

    private Versions() {}

    /**
     * @param ifMatch the header's value: a version, or a whole tag, which begins with one
     * @throws ClientErrorException 428 without one, 412 for one that no version ever had
     */
    public static long read(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new ClientErrorException(428);
        String value = ifMatch.strip();
        if (value.startsWith("W/")) value = value.substring(2);
        value = value.replace("\"", "");
        if (!value.matches("[0-9]{1,18}(-[0-9a-z-]{1,40})?")) throw new ClientErrorException(412);
        return Long.parseLong(value.split("-")[0]);
    }

    /** The answer with its tag, or 304 when the caller has it already; never kept by anything shared. */
    public static Response tagged(Request request, Record answer, String tag) {
        EntityTag version = new EntityTag(tag);
        Response.ResponseBuilder known = known(request, version);
        Response.ResponseBuilder response = known == null ? Response.ok(answer) : known;
        return response.tag(version)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization, Accept-Language")
                .build();
    }

    /** A tag that cannot be read is none that we ever gave. */
    private static Response.ResponseBuilder known(Request request, EntityTag version) {
        try {
            return request.evaluatePreconditions(version);
        } catch (ProcessingException unreadable) {
            return null;
        }
    }

    /** Where nothing counts versions, the content is its own tag. */
    public static Response tagged(Request request, Record answer) {
        CRC32 sum = new CRC32();
        byte[] bytes = Json.write(answer).getBytes(StandardCharsets.UTF_8);
        sum.update(bytes);
        return tagged(request, answer, Long.toHexString(sum.getValue()) + "-" + bytes.length);
    }
}
