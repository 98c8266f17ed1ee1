package permanency.events.review;

import java.time.LocalDate;

/** A challenge to the goal, what the provider did about it with the coordinator, and when (R59). */
public record ChallengeWork(String challenge, String action, LocalDate workedOn) {}
