package permanency.query.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.ParentalResponsibility;
import permanency.events.care.PlacementType;
import permanency.events.child.Sex;
import permanency.events.culture.IndigenousStatus;

/** The child, as at the day of the record. No name, and no health information (R141). */
record ChildPart(
        @Element(value = "The child in this product", source = "every record")
        UUID childId,

        @Element(value = "The child in ChildStory, as it is today", source = "every record")
        String childStoryId,

        @Element(value = "Date of birth", source = "child reference data")
        LocalDate dateOfBirth,

        @Element(value = "Sex or gender as in ChildStory", source = "child reference data")
        Sex sex,

        @Element(value = "Indigenous status", source = "child reference data, R113")
        IndigenousStatus indigenousStatus,

        @Element(value = "Day on which the status was stated", source = "child reference data, R113")
        LocalDate indigenousStatusOn,

        @Element(value = "Who or what it is known from", source = "child reference data, R113", onRequest = true)
        String indigenousStatusSource,

        @Element(value = "Cultural background", need = Need.OPTIONAL, source = "child reference data", onRequest = true)
        List<String> culturalBackground,

        @Element(value = "Languages spoken at home", need = Need.OPTIONAL, source = "child reference data")
        List<String> languages,

        @Element(value = "Shared by siblings", need = Need.OPTIONAL, source = "child reference data")
        UUID siblingGroupId,

        @Element(value = "Day of entry to care", need = Need.WHERE_THERE_IS_ONE, source = "child reference data")
        LocalDate enteredCareOn,

        @Element(
                value = "Last placement that had started",
                need = Need.WHERE_THERE_IS_ONE,
                source = "child reference data")
        PlacementType placementType,

        @Element(
                value = "Where parental responsibility was last said to lie",
                need = Need.WHERE_THERE_IS_ONE,
                source = "child reference data")
        ParentalResponsibility parentalResponsibility,

        @Element(value = "Last court order", need = Need.WHERE_THERE_IS_ONE, source = "child reference data")
        CourtOrderKind orderKind,

        @Element(
                value = "The same as a national code",
                need = Need.WHERE_THERE_IS_ONE,
                values = "codes of national-codes.json, careAndProtectionOrderType",
                source = "child reference data")
        String orderNationalCode,

        @Element(value = "Day of that order", need = Need.WHERE_THERE_IS_ONE, source = "child reference data")
        LocalDate orderMadeOn,

        @Element(value = "Its last day", need = Need.WHERE_THERE_IS_ONE, source = "child reference data")
        LocalDate orderExpiresOn) {}
