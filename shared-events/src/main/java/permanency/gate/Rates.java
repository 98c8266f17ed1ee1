package permanency.gate;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;

/** How often who may ask: a caller by who it is, whatever token it shows; all others by where they ask from. */
final class Rates {

    private final Allowance callers;
    private final Allowance addresses;

    Rates(GateSettings settings, TimeMeter time) {
        var caller = settings.caller();
        var address = settings.address();
        this.callers = new Allowance(caller.burst(), caller.perMinute(), settings.remembered(), time);
        this.addresses = new Allowance(address.burst(), address.perMinute(), settings.remembered(), time);
    }

    /** Whether the caller has one left; if not, it is told when. */
    boolean admits(Authentication caller, HttpServletResponse response) throws IOException {
        return isLeft(callers.take(String.valueOf(caller.getName())), response);
    }

    boolean admitsStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return isLeft(addresses.take(Address.of(request)), response);
    }

    private static boolean isLeft(long secondsToWait, HttpServletResponse response) throws IOException {
        if (secondsToWait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondsToWait));
            Problem.write(response, HttpStatus.TOO_MANY_REQUESTS, "Too many requests; ask again later.");
        }
        return secondsToWait == 0;
    }
}
