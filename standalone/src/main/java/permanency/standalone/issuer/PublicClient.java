package permanency.standalone.issuer;

import java.time.Duration;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** What people log in with: it has no secret, proves itself by PKCE, and is sent back to this computer alone. */
final class PublicClient {

    static final String ID = "permanency-pages";

    private static final String SENT_BACK_TO = "/login/oauth2/code/permanency";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final Duration REFRESH_LIFE = Duration.ofMinutes(30);

    private PublicClient() {}

    static RegisteredClient of(int port) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(ID)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri("http://localhost:" + port + SENT_BACK_TO)
                .redirectUri("http://localhost:8082" + SENT_BACK_TO)
                .redirectUri("http://127.0.0.1" + SENT_BACK_TO)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .refreshTokenTimeToLive(REFRESH_LIFE)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }
}
