package permanency.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2::",
        "2001:db8:1:3:3:4:5:6, 2001:db8:1:3::",
        "2001:db8::6, 2001:db8::",
        "0:0:0:0:0:0:0:1, 0:0:0:0::",
        "::1, :"
    })
    void a_network_of_IPv6_counts_as_one(String address, String counted) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        assertThat(Address.of(request)).isEqualTo(counted);
    }
}
