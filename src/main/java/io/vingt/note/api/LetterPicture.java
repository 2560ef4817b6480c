package io.vingt.note.api;

import io.vingt.evidence.Pixels;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Problem;
import io.vingt.note.ReadLetter;
import io.vingt.people.Secret;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A picture on a merchant's private page, for whoever has the page's key. */
@WebServlet("/letter/picture")
public class LetterPicture extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ReadLetter readLetter;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        String at = request.getParameter("at");
        try {
            if (key == null || at == null || !at.matches("\\d{1,2}")) throw new NotThere("picture");
            Pixels pixels = readLetter.picture(new Secret(key), Integer.parseInt(at));
            response.setContentType(pixels.type());
            response.setHeader("X-Robots-Tag", "noindex");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
            response.setContentLength(pixels.bytes().length);
            response.getOutputStream().write(pixels.bytes());
        } catch (NotThere gone) {
            Problem.of(gone, Language.of(request)).send(response);
        }
    }
}
