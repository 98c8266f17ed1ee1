package permanency.standalone.sample;

import static permanency.events.goal.CasePlanGoal.FAMILY_PRESERVATION;

import java.time.LocalDate;
import java.util.List;
import permanency.command.care.RecordEntryToCare;
import permanency.command.child.Identity;
import permanency.command.child.RegisterChild;
import permanency.command.consultation.RecordConsultation;
import permanency.command.goal.SetGoal;
import permanency.command.records.ConfirmChildStoryUpload;
import permanency.command.responsibility.RecordTransferMeeting;
import permanency.command.responsibility.TransferCaseResponsibility;
import permanency.command.review.ConductProgressReview;
import permanency.command.review.ProvideReviewCopy;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Participant;
import permanency.events.ProviderId;
import permanency.events.RecordId;
import permanency.events.care.CareArrangement;
import permanency.events.child.Sex;
import permanency.events.culture.IndigenousStatus;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.TransferBasis;
import permanency.events.review.ReviewMode;
import permanency.events.review.ReviewReason;
import permanency.history.ScheduleRules;

/** The story of one fictional child, from registration to its last review. */
record SampleChild(
        int number, String district, String provider, CasePlanGoal goal, LocalDate since, boolean heightened) {

    private static final List<IndigenousStatus> STATUSES = List.of(
            IndigenousStatus.NEITHER,
            IndigenousStatus.ABORIGINAL,
            IndigenousStatus.NEITHER,
            IndigenousStatus.ENQUIRIES_UNDER_WAY,
            IndigenousStatus.TORRES_STRAIT_ISLANDER);

    ChildId id() {
        return SampleStories.childId(number);
    }

    String coordinator() {
        return switch (district) {
            case "SOUTH_WESTERN_SYDNEY" -> "sws-coordinator";
            case "HUNTER_NEW_ENGLAND", "CENTRAL_COAST" -> "hunter-coordinator";
            default -> "coordinator";
        };
    }

    boolean isManagedByProvider() {
        return provider != null;
    }

    /** Registration, care, goal, transfer and a first consultation, whose id comes back. */
    RecordId beginsIn(Script script) {
        return beginsIn(script, null);
    }

    /** The consultation is on a change to that goal. */
    RecordId beginsIn(Script script, CasePlanGoal considered) {
        script.add(since, "director", "child " + number, registration());
        if (goal != FAMILY_PRESERVATION) {
            script.add(
                    since.plusDays(11),
                    "director",
                    what("entry"),
                    new RecordEntryToCare(id(), since.plusDays(10), CareArrangement.STATUTORY));
        }
        script.add(
                since.plusDays(11),
                "director",
                what("goal"),
                new SetGoal(id(), goal, since.plusDays(10), "Decided with the family."));
        if (isManagedByProvider()) {
            script.add(
                    since.plusDays(22),
                    "director",
                    what("transfer"),
                    transfer(CaseHolder.provider(ProviderId.of(provider))));
            script.add(
                    since.plusDays(26),
                    "director",
                    what("transfer meeting"),
                    new RecordTransferMeeting(id(), since.plusDays(25), CaseHolder.provider(ProviderId.of(provider))));
        }
        var consultation = script.add(
                since.plusDays(33),
                coordinator(),
                what("consultation"),
                new RecordConsultation(
                        id(),
                        since.plusDays(30),
                        SampleTexts.consultation(
                                isManagedByProvider() ? provider : "DCJ", since.plusDays(30), considered)));
        uploaded(consultation, since.plusDays(36), what("consultation"), script);
        return consultation;
    }

    /** A review a few days before each due date, for as long as that day lies before the last one; returns it. */
    LocalDate isReviewedIn(Script script, LocalDate last) {
        var heldOn = since.plusDays(20);
        for (int i = 1; isManagedByProvider(); i++) {
            var next = heldOn.plusMonths(monthsFrom(heldOn)).minusDays(3 + number % 5);
            if (!next.isBefore(last)) {
                break;
            }
            heldOn = next;
            reviewedOn(heldOn, heldOn.plusDays(2), what("review " + i), script);
        }
        return heldOn;
    }

    RecordId reviewedOn(LocalDate heldOn, LocalDate recordedOn, String what, Script script) {
        var review = script.add(
                recordedOn,
                coordinator(),
                what,
                new ConductProgressReview(
                        id(),
                        heldOn,
                        null,
                        null,
                        heightened ? ReviewReason.HEIGHTENED : ReviewReason.SCHEDULED,
                        SampleTexts.review(provider, heldOn, heightened)));
        copied(review, recordedOn.plusDays(1), what, script);
        uploaded(review, recordedOn.plusDays(3), what, script);
        return review;
    }

    /** With some children the provider still waits for its copy. */
    private void copied(RecordId review, LocalDate day, String what, Script script) {
        if (number % 9 != 4) {
            var recipient = new Participant("Practitioner", "Case manager", provider);
            script.add(day, coordinator(), what + " copy", new ProvideReviewCopy(id(), review, day, recipient));
        }
    }

    /** With some children nobody has uploaded anything. */
    private void uploaded(RecordId record, LocalDate day, String what, Script script) {
        if (number % 7 != 3) {
            var reference = "CS-DOC-" + number + "-" + day;
            script.add(day, coordinator(), what + " upload", new ConfirmChildStoryUpload(id(), record, day, reference));
        }
    }

    String what(String what) {
        return "child " + number + " " + what;
    }

    private TransferCaseResponsibility transfer(CaseHolder to) {
        return new TransferCaseResponsibility(
                id(),
                since.plusDays(20),
                to,
                "CFDU",
                goal == FAMILY_PRESERVATION ? TransferBasis.FIRST_CONTACT : TransferBasis.PLACEMENT_STARTED,
                null,
                List.of());
    }

    private int monthsFrom(LocalDate day) {
        var mode = heightened ? ReviewMode.HEIGHTENED : ReviewMode.STANDARD;
        return ScheduleRules.MARCH_2023.months(goal, mode, day);
    }

    private RegisterChild registration() {
        return new RegisterChild(
                id(),
                new Identity("Sample Child " + number, "SAMPLE-" + (1000 + number)),
                since,
                since.minusYears(2 + number % 12).minusDays(number % 300),
                number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                DistrictId.of(district),
                STATUSES.get(number % STATUSES.size()),
                "Stated by the family");
    }
}
