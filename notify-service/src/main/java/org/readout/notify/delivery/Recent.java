package org.readout.notify.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was made lately of something that never changes: a meeting that many follow is read and written once for all of them. */
public final class Recent<K, V> {
    private static final float LOAD = 0.75f;

    private final Map<K, V> kept;

    public Recent(int most) {
        kept = new LinkedHashMap<>(most, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
    }
}
