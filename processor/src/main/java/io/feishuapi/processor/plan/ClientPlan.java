package io.feishuapi.processor.plan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The client of an interface.
 *
 * @param packageName the interface's package, and so the client's; empty for the unnamed one
 * @param interfaceNames the interface's simple name, behind those of the types that it is nested in
 * @param name the client's simple name
 * @param visibility who may see the client
 * @param apis its APIs in the order in which the interface names them
 * @param extendsCalls whether the interface extends the one with the client's methods
 * @param deprecation what of the interface is deprecated
 */
public record ClientPlan(
        String packageName,
        List<String> interfaceNames,
        String name,
        Visibility visibility,
        List<ApiPlan> apis,
        boolean extendsCalls,
        Deprecation deprecation) {

    public ClientPlan {
        interfaceNames = List.copyOf(interfaceNames);
        apis = List.copyOf(apis);
    }

    /** The simple name of the interface with the client's methods. */
    public String callsName() {
        return String.join("", interfaceNames) + "Calls";
    }

    /** The same client with other APIs. */
    public ClientPlan withApis(List<ApiPlan> others) {
        return new ClientPlan(packageName, interfaceNames, name, visibility, others, extendsCalls, deprecation);
    }

    /**
     * What of an interface is deprecated.
     *
     * @param whole whether the interface is, and so its client
     * @param warnings the warnings that a use of it brings, by the names that suppress them
     */
    public record Deprecation(boolean whole, Set<String> warnings) {

        /** Nothing is. */
        public static final Deprecation NONE = new Deprecation(false, Set.of());

        public Deprecation {
            warnings = Collections.unmodifiableSet(new TreeSet<>(warnings));
        }
    }

    /** Who may see a client: whoever sees its interface. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** The interface's package. */
        PACKAGE
    }
}
