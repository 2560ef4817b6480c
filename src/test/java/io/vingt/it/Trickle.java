package io.vingt.it;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections to loopback that send a head, or a part of one, and then a byte now and then; bounded, and closed at the end. */
final class Trickle implements AutoCloseable {

    private final List<SocketChannel> open = new ArrayList<>();
    private final StringBuilder answers = new StringBuilder();

    Trickle(int port, int count, String begin) throws IOException {
        for (int i = 0; i < count; i++) {
            SocketChannel one = SocketChannel.open(new InetSocketAddress("localhost", port));
            one.write(ByteBuffer.wrap(begin.getBytes(StandardCharsets.US_ASCII)));
            one.configureBlocking(false);
            open.add(one);
        }
    }

    /** One byte more on each that is still there; those that were answered or closed are no longer. */
    void drip(String more) {
        open.removeIf(one -> {
            try {
                ByteBuffer answer = ByteBuffer.allocate(4_096);
                int came = one.read(answer);
                answers.append(new String(answer.array(), 0, Math.max(0, came), StandardCharsets.US_ASCII));
                boolean over = came != 0;
                if (over) one.close();
                else one.write(ByteBuffer.wrap(more.getBytes(StandardCharsets.US_ASCII)));
                return over;
            } catch (IOException gone) {
                return true;
            }
        });
    }

    int left() {
        return open.size();
    }

    String answers() {
        return answers.toString();
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel one : open) one.close();
    }
}
