package io.feishuapi.processor.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that one type hands out, each once. Names that differ in case only count as one, since nested types become files and some
 * file systems know no case.
 */
public final class NameTable {

    private final Set<String> reserved;
    private final String reservedEnding;
    private final String reservedSuffix;
    private final String numberSeparator;
    private final Set<String> taken = new HashSet<>();

    private NameTable(Set<String> reserved, String reservedEnding, String reservedSuffix, String numberSeparator) {
        this.reserved = reserved;
        this.reservedEnding = reservedEnding;
        this.reservedSuffix = reservedSuffix;
        this.numberSeparator = numberSeparator;
    }

    /** For the components of a record. */
    public static NameTable ofMembers() {
        return new NameTable(ReservedNames.MEMBERS, "", "Value", "");
    }

    /** For the methods of a client. */
    public static NameTable ofClientMethods() {
        return new NameTable(ReservedNames.MEMBERS, "", "Api", "");
    }

    /**
     * For the types nested in a generated type. The stages of builders have the names of components with {@code Stage} behind them, so
     * no other name may end like that.
     *
     * @param topLevelNames simple names of the top-level types that its source speaks of
     */
    public static NameTable ofNestedTypes(Set<String> topLevelNames) {
        Set<String> reserved = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        reserved.addAll(ReservedNames.TYPES);
        reserved.addAll(topLevelNames);
        return new NameTable(reserved, "stage", "Value", "");
    }

    /** For the positional parameters of methods. */
    public static NameTable ofParameters() {
        return new NameTable(ReservedNames.PARAMETERS, "", "Value", "");
    }

    /**
     * For the methods of an object that pages describe.
     *
     * @param type the simple name of its interface: what goes by a name that the interface needs itself has it behind, as in
     *     {@code closeSocketTask}
     */
    public static NameTable ofObjectMethods(String type) {
        return new NameTable(ReservedNames.OBJECT_MEMBERS, "", type, "");
    }

    /** For all members of an object. */
    public static NameTable ofObjectMembers() {
        return new NameTable(ReservedNames.OBJECT_MEMBERS, "", "Property", "");
    }

    /** For the interfaces of objects. */
    public static NameTable ofObjectTypes() {
        return new NameTable(ReservedNames.TYPES, "", "Api", "");
    }

    /** For constants that describe calls and properties. */
    public static NameTable ofDescriptors() {
        return new NameTable(ReservedNames.DESCRIPTORS, "", "_", "_");
    }

    /** For the constants of an enum. */
    public static NameTable ofConstants() {
        return new NameTable(ReservedNames.CONSTANTS, "", "_", "_");
    }

    /**
     * Hands out a name.
     *
     * @param wanted names to try, best first; where all are taken the first gets a number
     */
    public String claim(String... wanted) {
        for (String name : wanted) {
            String allowed = allowed(name);
            if (take(allowed)) {
                return allowed;
            }
        }
        String first = allowed(wanted[0]);
        int number = 2;
        while (!take(first + numberSeparator + number)) {
            number++;
        }
        return first + numberSeparator + number;
    }

    /** Whether nothing may have this name, taken or not. */
    public boolean isReserved(String name) {
        return reserved.contains(name) || (!reservedEnding.isEmpty() && endsLikeReserved(name));
    }

    private String allowed(String name) {
        return isReserved(name) ? name + reservedSuffix : name;
    }

    private boolean endsLikeReserved(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(reservedEnding);
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }
}
