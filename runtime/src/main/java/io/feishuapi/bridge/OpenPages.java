package io.feishuapi.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are open, by their keys, with a bound on all and on those of one client. Pages that were closed do not count.
 * Thread-safe.
 *
 * @param <P> a page
 */
public final class OpenPages<P> {

    private static final int MOST_PAGES = 10_000;
    private static final int MOST_OF_ONE_CLIENT = 1_000;
    private static final int LONGEST_KEY = 200;

    /** Pages that were away for longer give way to new ones. */
    private static final long LONG_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Predicate<P> isClosed;
    private final ToLongFunction<P> idleNanos;
    private final Consumer<P> close;

    /** Guarded by itself. */
    private final Map<String, Place<P>> places = new LinkedHashMap<>();

    /** How many pages a client has, closed ones that were not looked at again included; guarded by the places. */
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * Begins without pages.
     *
     * @param isClosed whether a page was closed; may not wait
     * @param idleNanos for how long a page has had no connection, in nanoseconds, 0 while it has one; may not wait
     * @param close closes a page that is forgotten
     */
    public OpenPages(Predicate<P> isClosed, ToLongFunction<P> idleNanos, Consumer<P> close) {
        this.isClosed = isClosed;
        this.idleNanos = idleNanos;
        this.close = close;
    }

    /**
     * The page of a key, or a new one. Where there are too many, that of them gives way which has been away for longest, if that is a
     * minute at least.
     *
     * @param key what the page calls itself
     * @param client where it comes from, such as an address; empty where that is not known, which is not bounded
     * @param begin makes a page; may not wait
     * @return null where the key is none, or where there are too many pages
     */
    public @Nullable P admit(String key, String client, Supplier<P> begin) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            return null;
        }
        P page;
        P gaveWay = null;
        synchronized (places) {
            Place<P> known = places.get(key);
            if (known != null && !isClosed.test(known.page)) {
                return known.page;
            }
            remove(key);
            if (!hasRoom(client)) {
                drop(isClosed);
            }
            if (!hasRoom(client)) {
                gaveWay = dropLongestIdle(isFull(client) ? client : "");
            }
            if (!hasRoom(client)) {
                return null;
            }
            page = begin.get();
            places.put(key, new Place<>(page, client));
            counts.merge(client, 1, Integer::sum);
        }
        if (gaveWay != null) {
            close.accept(gaveWay);
        }
        return page;
    }

    private boolean hasRoom(String client) {
        return places.size() < MOST_PAGES && !isFull(client);
    }

    private boolean isFull(String client) {
        return !client.isEmpty() && counts.getOrDefault(client, 0) >= MOST_OF_ONE_CLIENT;
    }

    /** Forgets the page that has been away for longest, of all clients where none is named. */
    private @Nullable P dropLongestIdle(String client) {
        long longest = LONG_NANOS;
        String key = null;
        for (Map.Entry<String, Place<P>> each : places.entrySet()) {
            Place<P> place = each.getValue();
            long idle = idleNanos.applyAsLong(place.page);
            if (idle > longest && (client.isEmpty() || client.equals(place.client))) {
                longest = idle;
                key = each.getKey();
            }
        }
        return key == null ? null : remove(key);
    }

    private @Nullable P remove(String key) {
        Place<P> removed = places.remove(key);
        if (removed == null) {
            return null;
        }
        counts.computeIfPresent(removed.client, (client, count) -> count == 1 ? null : count - 1);
        return removed.page;
    }

    private List<P> drop(Predicate<P> which) {
        List<P> dropped = new ArrayList<>();
        for (Map.Entry<String, Place<P>> each : List.copyOf(places.entrySet())) {
            P page = each.getValue().page;
            if (which.test(page)) {
                remove(each.getKey());
                dropped.add(page);
            }
        }
        return dropped;
    }

    /** All pages that are open, those without a connection included. */
    public List<P> all() {
        synchronized (places) {
            drop(isClosed);
            List<P> all = new ArrayList<>(places.size());
            places.values().forEach(place -> all.add(place.page));
            return all;
        }
    }

    /** Closes and forgets the pages that have had no connection for so long. */
    public void closeIdle(long nanos) {
        List<P> idle;
        synchronized (places) {
            drop(isClosed);
            idle = drop(page -> isIdle(page, nanos));
        }
        idle.forEach(close);
    }

    private boolean isIdle(P page, long nanos) {
        long idle = idleNanos.applyAsLong(page);
        return idle > 0 && idle >= nanos;
    }

    private record Place<P>(P page, String client) {}
}
