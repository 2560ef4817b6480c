package io.vingt.capture.api;

import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address that reports have outside, answered by the resource that the phone's page uses too. */
@WebServlet("/capture/api/*")
public class CaptureDoor extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean known = "/v1/reports".equals(request.getPathInfo());
        if (known) request.getRequestDispatcher("/api/v1/capture/reports").forward(request, response);
        else Problem.of(404, "not-found", Language.of(request)).send(response);
    }
}
