package io.vingt.kernel.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The folders of files are nothing to look at; the server itself would lead on to whatever host the request named. */
@WebServlet({"/resources", "/resources/app", "/META-INF", "/WEB-INF"})
public class Folders extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(404, "not-found", Language.of(request)).send(response);
    }
}
