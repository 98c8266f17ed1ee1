package permanency.standalone;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** Lines for people by a pattern, or as JSON where a format is asked for. What is logged before the context runs needs it too. */
public final class LogLines extends EncoderBase<ILoggingEvent> {

    private final PatternLayoutEncoder text = new PatternLayoutEncoder();
    private final StructuredLogEncoder json = new StructuredLogEncoder();
    private Encoder<ILoggingEvent> chosen = text;

    @Override
    public void setContext(Context context) {
        super.setContext(context);
        text.setContext(context);
        json.setContext(context);
    }

    public void setPattern(String pattern) {
        text.setPattern(pattern);
    }

    /** One that Spring Boot knows; empty for none. */
    public void setFormat(String format) {
        json.setFormat(format);
        chosen = format.isBlank() ? text : json;
    }

    @Override
    public void start() {
        chosen.start();
        super.start();
    }

    @Override
    public byte[] headerBytes() {
        return chosen.headerBytes();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return chosen.encode(event);
    }

    @Override
    public byte[] footerBytes() {
        return chosen.footerBytes();
    }
}
