package io.vingt.kernel.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The pages' own scripts, by session: the few addresses they need, answered by the same resources as the REST contract. */
@WebServlet("/app/*")
public class AppDoor extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> WHOLE = List.of(
            "/gate-data",
            "/gate",
            "/gate/cases.ndjson",
            "/estimates/preview",
            "/similar",
            "/search",
            "/colleagues",
            "/days/absences");
    private static final List<String> BELOW = List.of("/drafts", "/pictures", "/tickets.csv", "/capture", "/merchants");
    private static final Pattern UNDO = Pattern.compile("/tickets/[1-9][0-9]{0,17}/undo");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (isServed(path)) request.getRequestDispatcher("/api/v1" + path).forward(request, response);
        else Problem.of(404, "not-found", Language.of(request)).send(response);
    }

    private static boolean isServed(String path) {
        return WHOLE.contains(path)
                || UNDO.matcher(path).matches()
                || BELOW.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "/"));
    }
}
