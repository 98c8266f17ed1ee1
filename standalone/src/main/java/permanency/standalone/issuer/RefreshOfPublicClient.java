package permanency.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Knows a public client by its name when it comes with a refresh token: it has no secret to show, and PKCE proves only
 * the first exchange. What protects a refresh token is that it is spent by its use.
 */
final class RefreshOfPublicClient implements AuthenticationConverter, AuthenticationProvider {

    private static final Map<String, Object> REFRESH =
            Map.of(OAuth2ParameterNames.GRANT_TYPE, AuthorizationGrantType.REFRESH_TOKEN.getValue());

    private final RegisteredClientRepository clients;

    RefreshOfPublicClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        var client = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        var grant = request.getParameter(OAuth2ParameterNames.GRANT_TYPE);
        if (client == null || client.length != 1 || !REFRESH.containsValue(String.valueOf(grant))) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(client[0], ClientAuthenticationMethod.NONE, null, REFRESH);
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        var token = (OAuth2ClientAuthenticationToken) asked;
        if (!token.getAdditionalParameters().equals(REFRESH)) {
            return null;
        }
        var client = clients.findByClientId(token.getPrincipal().toString());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(type);
    }
}
