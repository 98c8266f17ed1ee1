package permanency.command.http;

import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Refuses days that nobody means and that the database cannot read as dates: a year before 1900 or after 2199. */
final class StorableDay extends StdScalarDeserializer<LocalDate> {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    StorableDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)
                || !DAY.matcher(parser.getString()).matches()) {
            context.reportInputMismatch(this, "is not a day such as 2026-11-22");
        }
        var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2199)) {
            context.reportInputMismatch(this, "is a day of no year from 1900 to 2199");
        }
        return day;
    }
}
