package org.yuankao.bench.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one {@code server} of the proxy sends an address, by nginx's own rules: regular expressions before prefixes. */
record Routing(List<Location> locations) {

    private static final Pattern LOCATION = Pattern.compile("location\\s+(~\\s+)?(\\S+)\\s*\\{([^}]*)}");
    private static final Pattern TARGET = Pattern.compile("proxy_pass http://([a-z]+);");

    record Location(boolean expression, String path, String upstream) {

        boolean fits(String address) {
            return expression ? Pattern.compile(path).matcher(address).find() : address.startsWith(path);
        }
    }

    /** @param port that the server listens at */
    static Routing at(int port, String proxy) {
        for (String server : proxy.split("\\bserver\\s*\\{")) {
            if (Pattern.compile("\\blisten " + port + "\\b").matcher(server).find()) {
                return new Routing(locations(server));
            }
        }
        throw new IllegalArgumentException("Nobody listens at " + port);
    }

    private static List<Location> locations(String server) {
        List<Location> locations = new ArrayList<>();
        Matcher found = LOCATION.matcher(server);
        while (found.find()) {
            Matcher target = TARGET.matcher(found.group(3));
            locations.add(new Location(found.group(1) != null, found.group(2), target.find() ? target.group(1) : ""));
        }
        return locations;
    }

    /** @return the upstream; empty where the proxy answers itself */
    String upstreamOf(String address) {
        Optional<Location> expression = locations.stream()
                .filter(location -> location.expression() && location.fits(address))
                .findFirst();
        return expression
                .or(() -> locations.stream()
                        .filter(location -> !location.expression() && location.fits(address))
                        .max(Comparator.comparingInt(location -> location.path().length())))
                .map(Location::upstream)
                .orElse("");
    }
}
