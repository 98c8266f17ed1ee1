package permanency.command.consultation;

import static permanency.command.consultation.ScopeRules.R121;
import static permanency.command.consultation.ScopeRules.R122;
import static permanency.command.consultation.ScopeRules.R123;
import static permanency.command.consultation.ScopeRules.R124;

import permanency.events.consultation.SupportKind;
import permanency.policy.Clause;

/** What somebody may want to record as work of a coordinator for a child; for most of it others are responsible. */
public enum CoordinatorWork {
    AREA_OF_CASEWORK_NEEDING_ATTENTION(SupportKind.AREA_OF_CASEWORK_NEEDING_ATTENTION),
    GENERAL_ADOPTION_ADVICE(SupportKind.GENERAL_ADOPTION_ADVICE),
    FORMAL_ASSESSMENT_PROCESS_ADVICE(SupportKind.FORMAL_ASSESSMENT_PROCESS_ADVICE),
    FAMILY_CASE_PLAN_MEETING_ATTENDED(SupportKind.FAMILY_CASE_PLAN_MEETING_ATTENDED),
    CASE_PLANNING(R121, "caseworkers and managers"),
    CASE_PLAN_MEETING_CHAIRED(R121, "caseworkers and managers"),
    CASE_PLAN_MEETING_MINUTED(R121, "caseworkers and managers"),
    INFORMATION_REQUEST_16A(R121, "caseworkers and managers"),
    COURT_DOCUMENTS(R121, "caseworkers and managers"),
    LEAVING_CARE_PLANNING(R121, "caseworkers and managers"),
    SPECIALIST_OR_CLINICAL_ADVICE(R122, "DCJ Casework Specialists"),
    SPECIALIST_ADOPTION_ADVICE(
            R123, "DCJ Adoption Caseworkers and adoption specialists of accredited adoption service providers"),
    REFERRAL(R124, "the allocated caseworker"),
    REFERRAL_FOLLOW_UP(R124, "the allocated caseworker"),
    APPLICATION_PAPERS_CHECK(R124, "the allocated caseworker"),
    FORMAL_ASSESSMENT(DataSetRules.R125, "caseworkers, Independent Assessors and clinical experts");

    private final SupportKind kind;
    private final Clause clause;
    private final String responsible;

    CoordinatorWork(SupportKind kind) {
        this(kind, null, null);
    }

    CoordinatorWork(Clause clause, String responsible) {
        this(null, clause, responsible);
    }

    CoordinatorWork(SupportKind kind, Clause clause, String responsible) {
        this.kind = kind;
        this.clause = clause;
        this.responsible = responsible;
    }

    /** Refuses work that is not a coordinator's, naming who is responsible for it. */
    SupportKind asSupport() {
        if (kind == null) {
            throw clause.refusal("Responsible are " + responsible + ".");
        }
        return kind;
    }
}
