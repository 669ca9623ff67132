package io.feishuapi.spec.fact;

import io.feishuapi.platform.Platform;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the lines above a line say about when it holds.
 *
 * @param platforms platforms that they name
 * @param bound whether they bind it to a platform, a version or a state
 * @param text the lines' text, empty where there is none
 */
record Scope(Set<Platform> platforms, boolean bound, String text) {

    /** Holds always. */
    static final Scope ALWAYS = new Scope(Set.of(), false, "");

    Scope {
        platforms = Set.copyOf(platforms);
    }

    /** This scope within that of the line above. */
    Scope with(Scope outer) {
        Set<Platform> all = EnumSet.noneOf(Platform.class);
        all.addAll(platforms);
        all.addAll(outer.platforms);
        return new Scope(all, bound || outer.bound, outer.text.isEmpty() ? text : outer.text + " " + text);
    }
}
