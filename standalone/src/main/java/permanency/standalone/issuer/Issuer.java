package permanency.standalone.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * An issuer of tokens in this process, so that nothing has to be installed. A sample user logs in, or is a client that
 * gets a token with its id, which is its secret too; the key that signs them lives as long as the process.
 */
@OwnIssuer
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SampleUsers.class)
class Issuer {

    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http, RegisteredClientRepository clients) throws Exception {
        var refresh = new RefreshOfPublicClient(clients);
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.clientAuthentication(
                            client -> client.authenticationConverter(refresh).authenticationProvider(refresh));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LogIn.PAGE),
                        PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize")))
                .build();
    }

    /** One for people, and one for each sample user, as jobs have it. */
    @Bean
    RegisteredClientRepository clients(SampleUsers sample, @Value("${server.port}") int port) {
        return new InMemoryRegisteredClientRepository(Stream.concat(
                        Stream.of(PublicClient.of(port)),
                        sample.users().stream().map(Issuer::client))
                .toList());
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
            JWKSource<SecurityContext> signingKey,
            SampleUsers sample,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
        var jwt = new JwtGenerator(new NimbusJwtEncoder(signingKey));
        jwt.setJwtCustomizer(context -> addClaims(context, sample, audience));
        return new DelegatingOAuth2TokenGenerator(jwt, new RefreshTokens());
    }

    /** The same whichever way somebody came by the token; an ID token only names the person to the client. */
    private static void addClaims(JwtEncodingContext context, SampleUsers sample, String audience) {
        var user = sample.user(context.getPrincipal().getName());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(audience)).claims(claims -> claims.putAll(user.claims()));
        } else {
            context.getClaims().claim("name", user.name());
        }
    }

    @Bean
    AuthorizationServerSettings issuerSettings(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey((RSAPrivateKey) pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build()));
    }

    private static RegisteredClient client(SampleUsers.User user) {
        return RegisteredClient.withId(user.id())
                .clientId(user.id())
                .clientSecret("{noop}" + user.id())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
