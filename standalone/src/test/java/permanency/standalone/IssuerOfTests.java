package permanency.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** An OIDC issuer as they are elsewhere: it describes itself, shows its keys, and signs what a test wants. */
final class IssuerOfTests implements AutoCloseable {

    private final HttpServer server;
    private RSAKey rsa;
    private final ECKey ec;
    final String address;

    IssuerOfTests() {
        try {
            rsa = rsa("rsa");
            ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", """
            {"issuer":"%s","jwks_uri":"%s/keys","subject_types_supported":["public"],
             "authorization_endpoint":"%s/authorize","response_types_supported":["code"]}\
            """.formatted(address, address, address));
        showKeys();
        server.start();
    }

    void showKeys() {
        answer("/keys", new JWKSet(List.of(rsa, ec)).toPublicJWKSet().toString());
    }

    void hideKeys() {
        server.removeContext("/keys");
    }

    /** Signs with a new key from now on, and shows the former one no more. */
    void replaceKey() {
        rsa = rsa("new");
        hideKeys();
        showKeys();
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** What a token says when nothing is wrong with it. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(address)
                .subject("somebody")
                .audience("permanency-case-history")
                .issueTime(in(Duration.ofMinutes(-10)))
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    String signed(JWSAlgorithm algorithm) {
        return signed(algorithm, null, claims -> {});
    }

    String signed(JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> change) {
        return signed(algorithm, null, change);
    }

    String signed(Consumer<JWTClaimsSet.Builder> change) {
        return signed(JWSAlgorithm.RS256, null, change);
    }

    String typed(String type) {
        return signed(JWSAlgorithm.RS256, type, claims -> {});
    }

    private String signed(JWSAlgorithm algorithm, String type, Consumer<JWTClaimsSet.Builder> change) {
        var claims = claims();
        change.accept(claims);
        try {
            var elliptic = JWSAlgorithm.Family.EC.contains(algorithm);
            return sign(
                    algorithm,
                    type,
                    elliptic ? "ec" : rsa.getKeyID(),
                    elliptic ? new ECDSASigner(ec) : new RSASSASigner(rsa),
                    claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with the public key as if it were a shared secret, which a careless check would accept. */
    String signedWithPublicKey() {
        try {
            var secret = rsa.toRSAPublicKey().getEncoded();
            return sign(JWSAlgorithm.HS256, null, "rsa", new MACSigner(secret), claims());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String signedByAnotherKey(String keyId) {
        try {
            return sign(
                    JWSAlgorithm.RS256, null, keyId, new RSASSASigner(new RSAKeyGenerator(2048).generate()), claims());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    private static String sign(
            JWSAlgorithm algorithm, String type, String keyId, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws JOSEException {
        var header = new JWSHeader.Builder(algorithm).keyID(keyId);
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        var token = new SignedJWT(header.build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
