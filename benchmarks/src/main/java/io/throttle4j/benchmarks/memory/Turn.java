package io.throttle4j.benchmarks.memory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Has the iterations of JMH wait for their turn, so that contenders in processes of their own are measured alternately
 * and never at the same time. Without a {@link Contest} to say whose turn it is, nothing waits.
 *
 * <p>A state of each thread, since JMH has the threads that share a state spin until one of them has set it up.
 */
@State(Scope.Thread)
public class Turn {

    /** The system property with the port at which turns are given. */
    static final String PORT = "contest.port";

    /** The system property with the number of this contender. */
    static final String CONTENDER = "contest.contender";

    private static final Object LOCK = new Object();
    private static @Nullable Contact contact;
    private static int begun;
    private static int ended;

    private int iteration;

    /** For JMH. */
    public Turn() {}

    private record Contact(DataInputStream in, DataOutputStream out) {

        static Contact at(int port) throws IOException {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(Integer.getInteger(CONTENDER));
            return new Contact(new DataInputStream(socket.getInputStream()), out);
        }
    }

    /** Waits until this process is to measure: the first thread asks, and the others wait for it. */
    @Setup(Level.Iteration)
    public void begin() throws IOException {
        iteration++;
        Integer port = Integer.getInteger(PORT);
        synchronized (LOCK) {
            if (port == null || begun == iteration) {
                return;
            }
            begun = iteration;
            if (contact == null) {
                contact = Contact.at(port);
            }
            contact.out().writeInt(0);
            contact.in().readInt();
        }
    }

    /** Says that this process has measured; JMH waits for all threads before. */
    @TearDown(Level.Iteration)
    public void end() throws IOException {
        synchronized (LOCK) {
            if (contact != null && ended != iteration) {
                ended = iteration;
                contact.out().writeInt(0);
            }
        }
    }
}
