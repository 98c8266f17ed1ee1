package permanency.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which offices work in New South Wales: Monday to Friday, without public holidays. */
public record Calendar(Dated<PublicHolidays> holidays) {

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.on(day).contains(day);
    }

    /** The last of so many business days, of which the first is the one after the day. */
    public LocalDate plusBusinessDays(LocalDate day, int businessDays) {
        var end = day;
        for (var left = businessDays; left > 0; left -= isBusinessDay(end) ? 1 : 0) {
            end = end.plusDays(1);
        }
        return end;
    }
}
