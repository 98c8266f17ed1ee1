package permanency.query.audit;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Two streams, each in order, as one in that order: of each no more than the next is held. */
final class InOrder<T> implements Iterator<T> {

    private final Iterator<T> left;
    private final Iterator<T> right;
    private final Comparator<T> order;
    private T nextLeft;
    private T nextRight;

    private InOrder(Iterator<T> left, Iterator<T> right, Comparator<T> order) {
        this.left = left;
        this.right = right;
        this.order = order;
        nextLeft = next(left);
        nextRight = next(right);
    }

    static <T> Iterator<T> of(Stream<T> left, Stream<T> right, Comparator<T> order) {
        return new InOrder<>(left.iterator(), right.iterator(), order);
    }

    @Override
    public boolean hasNext() {
        return nextLeft != null || nextRight != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (nextRight == null || nextLeft != null && order.compare(nextLeft, nextRight) <= 0) {
            var found = nextLeft;
            nextLeft = next(left);
            return found;
        }
        var found = nextRight;
        nextRight = next(right);
        return found;
    }

    private static <T> T next(Iterator<T> from) {
        return from.hasNext() ? from.next() : null;
    }
}
