package io.vingt.kernel.api;

import io.vingt.kernel.Sentences;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The application's error page: a problem document for scripts, a sentence and a way back for people, never a stack. */
@WebServlet("/trouble")
public class Trouble extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = code instanceof Integer known ? known : 404;
        Problem problem = problem(request, status, error);
        if (isForScripts(request, String.valueOf(uri))) problem.send(response);
        else page(request, response, problem);
    }

    private static Problem problem(HttpServletRequest request, int status, Object error) {
        String language = Language.of(request);
        if (status >= 500 && error instanceof Throwable thrown) return Crashes.problem(thrown, language);
        return Problem.of(status, Problem.nameOf(status), language);
    }

    private static boolean isForScripts(HttpServletRequest request, String uri) {
        String below = uri.startsWith(request.getContextPath())
                ? uri.substring(request.getContextPath().length())
                : uri;
        return below.startsWith("/api/") || below.startsWith("/app/");
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        String language = Language.of(request);
        String css = request.getContextPath() + "/resources/app/look.css";
        response.setStatus(problem.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        Object number = problem.more().get("correlationId");
        String html = "<!DOCTYPE html><html lang=\"" + language
                + "\"><head><meta charset=\"utf-8\"><title>Vingt</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"" + css
                + "\"></head><body><div class=\"plain\"><header><a class=\"brand\" href=\"" + request.getContextPath()
                + "/\">Vingt</a></header><main><h1>" + problem.title() + "</h1>"
                + (number == null ? "" : "<p class=\"sub\">" + number + "</p>")
                + "<p><br><a class=\"button\" href=\"" + request.getContextPath() + "/\">"
                + Sentences.say(language, "problem.back") + "</a></p></main></div></body></html>";
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
