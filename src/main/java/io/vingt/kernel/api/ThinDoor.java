package io.vingt.kernel.api;

import io.vingt.kernel.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A question by POST that is asked while people type: JSON in, JSON out, by the same rules as every resource, at a fraction
 * of a resource's cost.
 *
 * @param <Q> the record of the body
 */
public abstract class ThinDoor<Q extends Record> extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Class<Q> type;

    protected ThinDoor(Class<Q> type) {
        this.type = type;
    }

    /** @return a record for 200, or a {@link Problem} */
    protected abstract Record answer(Q question, String language);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Language.of(request);
        int refused = refused(request);
        if (refused == 405) response.setHeader("Allow", "POST");
        if (refused != 0) Problem.of(refused, Problem.nameOf(refused), language).send(response);
        else send(response, answered(request, language));
    }

    private static int refused(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return 405;
        if (!takesJson(request.getHeader("Accept"))) return 406;
        String type = request.getContentType();
        boolean json = type == null || type.regionMatches(true, 0, "application/json", 0, 16);
        return json ? 0 : 415;
    }

    /** Whether JSON is among what the header names. */
    public static boolean takesJson(String accept) {
        return accept == null
                || accept.contains("application/json")
                || accept.contains("*/*")
                || accept.contains("application/*");
    }

    private Record answered(HttpServletRequest request, String language) throws IOException {
        try {
            return answer(JsonBodies.read(request.getInputStream(), type), language);
        } catch (Refusal refusal) {
            return Problem.of(refusal, language);
        } catch (ClientErrorException error) {
            int status = error.getResponse().getStatus();
            return Problem.of(status, Problem.nameOf(status), language);
        } catch (RuntimeException error) {
            return Crashes.problem(error, language);
        }
    }

    private static void send(HttpServletResponse response, Record answer) throws IOException {
        if (answer instanceof Problem problem) {
            problem.send(response);
            return;
        }
        byte[] bytes = Json.write(answer).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
