package permanency.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import permanency.events.RecordId;

/** Decides what is generated; the same each time. */
record Chance(Random random) {

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String name(Class<? extends Enum<?>> kind) {
        return of(List.of(kind.getEnumConstants())).name();
    }

    LocalDate after(LocalDate day, int least, int most) {
        return day.plusDays(least + upTo(most - least));
    }

    RecordId id() {
        return new RecordId(new UUID(random.nextLong(), random.nextLong()));
    }
}
