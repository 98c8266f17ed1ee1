package permanency.standalone;

import java.time.LocalDate;
import java.util.UUID;

/** Bodies of requests, as a client would write them. */
final class Bodies {

    private Bodies() {}

    static String registration(LocalDate on, String district) {
        return """
                {"name":"Test Child","childStoryId":"%s","registeredOn":"%s","dateOfBirth":"%s","sex":"FEMALE",
                 "district":"%s","indigenousStatus":"NEITHER","indigenousStatusSource":"Family"}""".formatted(UUID.randomUUID(), on, on.minusYears(4), district);
    }

    static String entryToCare(LocalDate on) {
        return "{\"enteredOn\":\"%s\",\"arrangement\":\"STATUTORY\"}".formatted(on);
    }

    static String goal(String goal, LocalDate from) {
        return "{\"goal\":\"%s\",\"effectiveFrom\":\"%s\",\"reasons\":\"Agreed.\"}".formatted(goal, from);
    }

    static String transferToProvider(LocalDate on, String provider) {
        return """
                {"transferredOn":"%s","to":{"holder":"PSP_PROVIDER","provider":"%s"},"basis":"PLACEMENT_STARTED"}""".formatted(on, provider);
    }

    static String consultation(LocalDate on) {
        return """
                {"heldOn":"%s","consultation":{"venue":"ONLINE","formality":"FORMAL","triggers":["GOAL_CHANGE_CONSIDERED"],
                 "convenedBy":"PC","facilitatedBy":"PC",
                 "participants":[{"name":"C","role":"Permanency Coordinator","organisation":"DCJ"},
                                 {"name":"P","role":"Practitioner","organisation":"riverbend"}],
                 "dimensions":{"relational":"a","physical":"b","cultural":"c","legal":"d"},
                 "issuesConsidered":"Contact","evidenceConsidered":"Reports","recommendations":[],
                 "goalConsidered":"GUARDIANSHIP"}}""".formatted(on);
    }

    static String review(LocalDate heldOn) {
        return "{\"heldOn\":\"%s\",\"reason\":\"SCHEDULED\",\"review\":%s}".formatted(heldOn, content());
    }

    static String correction(LocalDate heldOn, UUID review) {
        return """
                {"heldOn":"%s","reason":"SCHEDULED","review":%s,
                 "correction":{"recordId":"%s","reason":"Wrong day."}}""".formatted(heldOn, content(), review);
    }

    static String proposal(String to, String consultation) {
        return """
                {"to":"%s","proposal":{"reasons":"Fits better.","challengesAddressed":["%s"],"consultationId":"%s",
                 "views":{"child":"a","carers":"b","family":"c"},"evidence":["Report"],"activeEfforts":"Family finding."}}""".formatted(to, consultation, consultation);
    }

    private static String content() {
        return """
                {"providerParticipants":[{"name":"P","role":"Case manager","organisation":"riverbend"}],
                 "evidence":["Case plan"],"progressSummary":"Goes well.","progressRating":"ON_TRACK",
                 "likelyWithinTwoYears":"YES","heightened":false,
                 "goalChange":{"considered":false,"result":"Fits."},"supportNeeds":[],
                 "culturalPractice":"Weekly class.","culturalPlanStatus":"CURRENT",
                 "packageChecks":[{"packageName":"Case plan goal package","decision":"KEEP","note":"Still right."}],
                 "dimensions":{"relational":"a","physical":"b","cultural":"c","legal":"d"},
                 "childViews":"More visits.","activeEfforts":"Family finding.","outcome":"CONTINUE_GOAL"}""";
    }
}
