package permanency.store;

/**
 * By which the write side tells read sides that something was recorded. It says not what, and is lost while nobody
 * listens, so whoever listens has to look without it too.
 */
public final class Announcement {

    public static final String SEND = "notify permanency_events";
    public static final String LISTEN = "listen permanency_events";

    private Announcement() {}
}
