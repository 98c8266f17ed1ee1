package permanency.query.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever reads published tables and wants to know what they do not say. It knows the headings and what is published, and
 * that counts are not below zero; it shares no code with what it attacks.
 */
final class Attacker {

    private static final long MODULUS = 1_000_000_007L;

    /** A sum with coefficients by the place of a count, which is zero. */
    private final List<long[]> equations = new ArrayList<>();

    private final List<Integer> published;

    /** @param published null for what is not */
    Attacker(List<Integer> published) {
        this.published = published;
    }

    void knows(int total, List<Integer> parts) {
        var equation = new long[published.size()];
        equation[total] -= 1;
        parts.forEach(part -> equation[part] += 1);
        equations.add(equation);
    }

    /** What follows from the equations alone, however they are combined. */
    Set<Integer> solved() {
        var hidden = hidden();
        var rows = equations.stream()
                .map(e -> hidden.stream()
                        .mapToLong(h -> Math.floorMod(e[h], MODULUS))
                        .toArray())
                .toArray(long[][]::new);
        var solved = new HashSet<Integer>();
        for (var row : reduced(rows, hidden.size())) {
            var nonZero = java.util.stream.IntStream.range(0, row.length)
                    .filter(c -> row[c] != 0)
                    .toArray();
            if (nonZero.length == 1) {
                solved.add(hidden.get(nonZero[0]));
            }
        }
        return solved;
    }

    /** What follows from bounds: a total is at least its parts, a part at most what its total leaves. */
    Set<Integer> bounded() {
        var low = new long[published.size()];
        var high = new long[published.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = published.get(i) == null ? 0 : published.get(i);
            high[i] = published.get(i) == null ? Integer.MAX_VALUE : published.get(i);
        }
        for (int round = 0; round < published.size(); round++) {
            equations.forEach(e -> tighten(e, low, high));
        }
        return new HashSet<>(hidden().stream().filter(h -> low[h] == high[h]).toList());
    }

    private static void tighten(long[] equation, long[] low, long[] high) {
        for (int one = 0; one < equation.length; one++) {
            if (equation[one] == 0) {
                continue;
            }
            long least = 0;
            long most = 0;
            for (int other = 0; other < equation.length; other++) {
                if (other != one && equation[other] != 0) {
                    var coefficient = -equation[other] * equation[one];
                    least += coefficient > 0 ? low[other] : -high[other];
                    most += coefficient > 0 ? high[other] : -low[other];
                }
            }
            low[one] = Math.max(low[one], least);
            high[one] = Math.min(high[one], most);
        }
    }

    private List<Integer> hidden() {
        return java.util.stream.IntStream.range(0, published.size())
                .filter(i -> published.get(i) == null)
                .boxed()
                .toList();
    }

    private static long[][] reduced(long[][] rows, int columns) {
        int pivot = 0;
        for (int column = 0; column < columns && pivot < rows.length; column++) {
            int found = pivot;
            while (found < rows.length && rows[found][column] == 0) {
                found++;
            }
            if (found == rows.length) {
                continue;
            }
            var swapped = rows[found];
            rows[found] = rows[pivot];
            rows[pivot] = swapped;
            var inverse = power(swapped[column], MODULUS - 2);
            rows[pivot] = Arrays.stream(swapped).map(v -> v * inverse % MODULUS).toArray();
            for (int row = 0; row < rows.length; row++) {
                var factor = rows[row][column];
                if (row != pivot && factor != 0) {
                    for (int c = 0; c < columns; c++) {
                        rows[row][c] = Math.floorMod(rows[row][c] - factor * rows[pivot][c] % MODULUS, MODULUS);
                    }
                }
            }
            pivot++;
        }
        return rows;
    }

    private static long power(long base, long exponent) {
        return exponent == 0
                ? 1
                : power(base * base % MODULUS, exponent / 2) * (exponent % 2 == 1 ? base : 1) % MODULUS;
    }
}
