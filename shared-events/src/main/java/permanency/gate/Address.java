package permanency.gate;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from: an address of IPv4, or the network of one of IPv6, as a household has 2^64 of those. */
final class Address {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private Address() {}

    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String address) {
        var groups = address.split(":");
        var network = new StringBuilder();
        for (var i = 0; i < groups.length && i < GROUPS_OF_A_NETWORK && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.append(':').toString();
    }
}
