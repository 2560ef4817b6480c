package io.vingt.evidence.picture;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import javax.imageio.ImageIO;

/**
 * The process in which foreign files are opened: one after the other from its input, what one sees of each to its output. It
 * ends with its input, when nobody asked for a while, and when its memory is too small for a file.
 */
public final class Worker {

    static final byte READY = 'R';
    static final byte DRAWN = 'D';
    static final byte REFUSED = 'N';

    private static final long IDLE_MILLIS = 120_000;

    private final Timer timer = new Timer("idle", true);
    private TimerTask end;

    private Worker() {}

    /** @param args none */
    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // Whatever a library prints is no answer, and nobody reads it.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        out.writeByte(READY);
        out.flush();
        new Worker().work(in, out);
    }

    private void work(DataInputStream in, DataOutputStream out) throws IOException {
        try {
            while (true) {
                rest();
                byte[] file = new byte[in.readInt()];
                end.cancel();
                out.writeByte(READY);
                out.flush();
                in.readFully(file);
                answer(file, out);
                out.flush();
            }
        } catch (EOFException left) {
            timer.cancel();
        }
    }

    private void rest() {
        end = new TimerTask() {
            @Override
            public void run() {
                System.exit(0);
            }
        };
        timer.schedule(end, IDLE_MILLIS);
    }

    private static void answer(byte[] file, DataOutputStream out) throws IOException {
        try {
            Redrawn drawn = Redrawn.of(file);
            out.writeByte(DRAWN);
            out.writeUTF(drawn.type());
            out.writeInt(drawn.width());
            out.writeInt(drawn.height());
            out.writeInt(drawn.bytes().length);
            out.write(drawn.bytes());
        } catch (NotTaken refused) {
            out.writeByte(REFUSED);
            out.writeUTF(refused.reason());
        }
    }
}
