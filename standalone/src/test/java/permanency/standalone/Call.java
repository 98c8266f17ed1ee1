package permanency.standalone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * A call of JDBC.
 *
 * @param origin the call whose answer it is made on; null for the connection
 */
record Call(Call origin, Method method, Object[] arguments) {

    private static final Set<String> OF_THE_CALLER_ALONE = Set.of(
            "unwrap", "isWrapperFor", "getMetaData", "getConnection", "isClosed", "toString", "hashCode", "equals");

    /** Whether the database, or what is sent to it next, depends on the call; a connection goes back to its pool. */
    boolean isSent() {
        return !OF_THE_CALLER_ALONE.contains(method.getName())
                && !(origin == null && method.getName().equals("close"));
    }

    Object on(Object target) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
