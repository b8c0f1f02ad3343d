package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where other devices of the same network find this computer. */
public final class Lan {

    /** Of the range that is reserved for documentation; asking for the way to it sends nothing. */
    private static final byte[] SOMEWHERE = {(byte) 192, 0, 2, 1};

    private Lan() {}

    /** The address from which this computer speaks to others; empty without a network. */
    public static Optional<String> address() {
        List<String> all = addresses();
        try (DatagramSocket way = new DatagramSocket()) {
            way.connect(InetAddress.getByAddress(SOMEWHERE), 9);
            String spoken = way.getLocalAddress().getHostAddress();
            return all.contains(spoken) ? Optional.of(spoken) : all.stream().findFirst();
        } catch (IOException | UncheckedIOException noWay) {
            return all.stream().findFirst();
        }
    }

    /** Every IPv4 address of this computer that is not its own loop. */
    static List<String> addresses() {
        TreeSet<String> found = new TreeSet<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp() && !card.isLoopback()) {
                    Collections.list(card.getInetAddresses()).stream()
                            .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                            .forEach(address -> found.add(address.getHostAddress()));
                }
            }
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(found);
    }
}
