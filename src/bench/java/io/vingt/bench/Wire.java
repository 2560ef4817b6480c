package io.vingt.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection that costs next to nothing: the generator shares its cores with the server. */
final class Wire implements AutoCloseable {

    private static final int ANSWER_WITHIN_MILLIS = 60_000;

    private final int port;
    private final byte[] buffer = new byte[1 << 16];
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int from;
    private int to;
    private String head;
    private byte[] body;
    private int length;

    Wire(int port) {
        this.port = port;
    }

    /** @return the status; {@link #head()} and {@link #text()} tell the rest until the next call */
    int send(byte[] request) throws IOException {
        if (socket == null) open();
        try {
            out.write(request);
            out.flush();
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    String head() {
        return head;
    }

    String text() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    /** @return the header's value, null without one */
    String header(String name) {
        String key = "\r\n" + name.toLowerCase(Locale.ROOT) + ":";
        int at = head.toLowerCase(Locale.ROOT).indexOf(key);
        if (at < 0) return null;
        int start = at + key.length();
        int end = head.indexOf("\r\n", start);
        return head.substring(start, end < 0 ? head.length() : end).strip();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(ANSWER_WITHIN_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        from = to = 0;
    }

    private int read() throws IOException {
        head = readHead();
        int status = Integer.parseInt(head.substring(9, 12));
        body = body == null ? new byte[1 << 16] : body;
        length = 0;
        String size = header("Content-Length");
        if (size != null) take(Integer.parseInt(size));
        else if ("chunked".equalsIgnoreCase(header("Transfer-Encoding"))) readChunks();
        if ("close".equalsIgnoreCase(header("Connection"))) close();
        return status;
    }

    private String readHead() throws IOException {
        StringBuilder line = new StringBuilder(512);
        int ends = 0;
        while (ends < 4) {
            int c = next();
            line.append((char) c);
            ends = c == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : 0;
        }
        return line.substring(0, line.length() - 4);
    }

    private void readChunks() throws IOException {
        while (true) {
            int size = Integer.parseInt(line(), 16);
            take(size);
            line();
            if (size == 0) return;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(8);
        for (int c = next(); c != '\n'; c = next()) {
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    private void take(int count) throws IOException {
        if (length + count > body.length) body = java.util.Arrays.copyOf(body, (length + count) * 2);
        int left = count;
        while (left > 0) {
            if (from == to) fill();
            int some = Math.min(left, to - from);
            System.arraycopy(buffer, from, body, length, some);
            from += some;
            length += some;
            left -= some;
        }
    }

    private int next() throws IOException {
        if (from == to) fill();
        return buffer[from++] & 0xff;
    }

    private void fill() throws IOException {
        to = in.read(buffer);
        from = 0;
        if (to <= 0) throw new EOFException("the server closed the connection");
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
