package io.vingt.backlog.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Lets an answer through and remembers it, as long as it is worth remembering. */
final class Copying extends HttpServletResponseWrapper {

    private static final int LONGEST = 1 << 20;

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream(1 << 15);
    private boolean tooLong;
    private ServletOutputStream out;

    Copying(HttpServletResponse response) {
        super(response);
    }

    /** @return null for an answer that is no whole, tagged 200 */
    KeptAnswer kept() {
        String tag = getHeader("ETag");
        boolean whole = getStatus() == SC_OK && !tooLong && copy.size() > 0;
        return whole && tag != null && getContentType() != null
                ? new KeptAnswer(getContentType(), tag, copy.toByteArray())
                : null;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) out = new Two(super.getOutputStream());
        return out;
    }

    private final class Two extends ServletOutputStream {

        private final ServletOutputStream through;

        Two(ServletOutputStream through) {
            this.through = through;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            through.write(bytes, from, length);
            tooLong |= copy.size() + length > LONGEST;
            if (!tooLong) copy.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            through.flush();
        }

        @Override
        public void close() throws IOException {
            through.close();
        }

        @Override
        public boolean isReady() {
            return through.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            through.setWriteListener(listener);
        }
    }
}
