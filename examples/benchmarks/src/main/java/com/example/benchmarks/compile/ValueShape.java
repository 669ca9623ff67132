package com.example.benchmarks.compile;

import java.util.List;

/**
 * A value type that some generator is to make.
 *
 * @param name its simple name
 * @param members its members in order
 */
record ValueShape(String name, List<Member> members) {

    /**
     * A member.
     *
     * @param name a Java identifier
     * @param type the type of its value, or of each element
     * @param list whether it is a list
     */
    record Member(String name, String type, boolean list) {

        static final String TEXT = "String";
        static final String NUMBER = "double";
        static final String TRUTH = "boolean";

        boolean isNested() {
            return !type.equals(TEXT) && !type.equals(NUMBER) && !type.equals(TRUTH);
        }

        /** The type as Java writes it. */
        String javaType() {
            return list ? "java.util.List<" + (type.equals(NUMBER) ? "Double" : type.equals(TRUTH) ? "Boolean" : type) + ">" : type;
        }
    }
}
