package permanency.query.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Codes as people write them: as words, with the names and abbreviations among them as they are written everywhere. */
final class Words {

    /** By how they are found in a code once it is in small letters. */
    private static final Map<String, String> NAMES = Stream.concat(
                    Stream.of(
                                    "Aboriginal",
                                    "ACCO",
                                    "ChildStory",
                                    "DCJ",
                                    "FGC",
                                    "Group Supervision",
                                    "ITC",
                                    "ITTC",
                                    "LTC",
                                    "Minister",
                                    "NGO",
                                    "NSW",
                                    "OOHC",
                                    "Program Area",
                                    "PSP",
                                    "ROSH",
                                    "STCO",
                                    "Supreme Court",
                                    "Torres Strait Islander")
                            .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), name)),
                    Stream.of(
                            Map.entry("childrens court", "Children's Court"),
                            Map.entry("pr", "parental responsibility"),
                            Map.entry("s79a", "section 79A"),
                            Map.entry("s90", "section 90")))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern NAME =
            Pattern.compile(NAMES.keySet().stream().collect(joining("|", "\\b(?:", ")\\b")));

    private Words() {}

    /** Such as {@code Family preservation} for {@code FAMILY_PRESERVATION}; what is no code stays as it is. */
    static String of(String code) {
        return Arrays.stream(code.split(" > "))
                .map(part -> part.matches("[A-Z0-9_, ]+") ? words(part) : part)
                .collect(joining(" > "));
    }

    private static String words(String code) {
        var small = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        var text = NAME.matcher(small).replaceAll(found -> NAMES.get(found.group()));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
