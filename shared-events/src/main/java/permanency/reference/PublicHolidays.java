package permanency.reference;

import java.time.LocalDate;
import java.util.List;

/** The public holidays of a year in the whole of New South Wales, those declared for that year alone among them. */
public record PublicHolidays(String version, LocalDate from, List<Holiday> holidays) implements Versioned {

    public PublicHolidays {
        Fields.distinct("holidays", holidays, Holiday::day);
    }

    /** @param name as in the Public Holidays Act 2010 or the order that declared it */
    public record Holiday(LocalDate day, String name) {

        public Holiday {
            Fields.given("day", day);
            Fields.given("name", name);
        }
    }

    boolean contains(LocalDate day) {
        return holidays.stream().anyMatch(h -> h.day().equals(day));
    }
}
