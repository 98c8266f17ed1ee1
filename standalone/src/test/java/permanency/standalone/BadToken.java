package permanency.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.function.Consumer;

/** What is wrong with a token; all else is as the issuer says it of the person. Most are signed with the issuer's own key. */
enum BadToken {
    NONE,
    EXPIRED,
    FOR_ANOTHER_AUDIENCE,
    NAMING_ANOTHER_ISSUER,
    OF_ANOTHER_KEY,
    UNSIGNED,
    WITH_OTHER_CLAIMS_UNDER_ITS_SIGNATURE,
    WITH_A_BROKEN_SIGNATURE;

    private static final RSAKey FOREIGN = foreign();

    String of(String person, Product product) {
        try {
            var good = SignedJWT.parse(product.token(person));
            var parts = good.getParsedParts();
            return switch (this) {
                case NONE -> null;
                case EXPIRED ->
                    changed(
                            good,
                            own(product),
                            c -> c.issueTime(IssuerOfTests.in(Duration.ofHours(-2)))
                                    .expirationTime(IssuerOfTests.in(Duration.ofHours(-1))));
                case FOR_ANOTHER_AUDIENCE -> changed(good, own(product), c -> c.audience("another-product"));
                case NAMING_ANOTHER_ISSUER -> changed(good, own(product), c -> c.issuer("https://elsewhere.example"));
                case OF_ANOTHER_KEY -> changed(good, FOREIGN, c -> {});
                case UNSIGNED -> new PlainJWT(good.getJWTClaimsSet()).serialize();
                case WITH_OTHER_CLAIMS_UNDER_ITS_SIGNATURE -> parts[0] + "." + otherClaims(good) + "." + parts[2];
                case WITH_A_BROKEN_SIGNATURE -> parts[0] + "." + parts[1] + "." + broken(parts[2]);
            };
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String changed(SignedJWT good, RSAKey key, Consumer<JWTClaimsSet.Builder> change)
            throws ParseException, JOSEException {
        var claims = new JWTClaimsSet.Builder(good.getJWTClaimsSet());
        change.accept(claims);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
        var token = new SignedJWT(header.build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static Base64URL otherClaims(SignedJWT good) throws ParseException {
        var claims = new JWTClaimsSet.Builder(good.getJWTClaimsSet()).claim("districts", "*");
        return claims.build().toPayload().toBase64URL();
    }

    private static String broken(Base64URL signature) {
        var bytes = signature.decode();
        bytes[bytes.length / 2] ^= 1;
        return Base64URL.encode(bytes).toString();
    }

    @SuppressWarnings("unchecked")
    private static RSAKey own(Product product) throws JOSEException {
        JWKSource<SecurityContext> keys = product.bean(JWKSource.class);
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                .get(0)
                .toRSAKey();
    }

    private static RSAKey foreign() {
        try {
            return new RSAKeyGenerator(2048).keyID("foreign").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
