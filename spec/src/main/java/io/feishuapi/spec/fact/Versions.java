package io.feishuapi.spec.fact;

/** Client versions such as {@code 3.10.0}. */
final class Versions {

    private Versions() {}

    /** The smaller of two versions; of equal ones, the first. */
    static String smaller(String left, String right) {
        String[] leftParts = left.split("\\.", -1);
        String[] rightParts = right.split("\\.", -1);
        for (int i = 0; i < Math.max(leftParts.length, rightParts.length); i++) {
            int order = Integer.compare(part(leftParts, i), part(rightParts, i));
            if (order != 0) {
                return order < 0 ? left : right;
            }
        }
        return left;
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
