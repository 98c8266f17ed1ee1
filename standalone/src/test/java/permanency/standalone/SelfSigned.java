package permanency.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that signed itself, as PEM files for a server, and for clients that trust it alone. */
record SelfSigned(Path certificate, Path key, SSLContext trusting) {

    private static final char[] PASSWORD = "not-a-secret".toCharArray();

    static SelfSigned in(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("web.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder((keytool + " -genkeypair -alias web -keyalg EC -validity 2 -dname CN=localhost"
                                + " -ext san=dns:localhost -storetype PKCS12 -storepass not-a-secret -keystore " + file)
                        .split(" "))
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) {
            throw new IOException("keytool ended with " + made);
        }
        var store = KeyStore.getInstance(file.toFile(), PASSWORD);
        var certificate = store.getCertificate("web");
        return new SelfSigned(
                pem(folder.resolve("web.crt"), "CERTIFICATE", certificate.getEncoded()),
                pem(
                        folder.resolve("web.key"),
                        "PRIVATE KEY",
                        store.getKey("web", PASSWORD).getEncoded()),
                trusting(store));
    }

    private static Path pem(Path file, String what, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return Files.writeString(
                file,
                "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines.encodeToString(content), what));
    }

    private static SSLContext trusting(KeyStore store) throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("web", store.getCertificate("web"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
