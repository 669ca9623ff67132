package io.feishuapi.spec.page.dialect;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the fences of a page end. */
final class Fences {

    /** Longer fences are treated alike. */
    private static final int LONGEST = 9;

    private final int[] ends;

    private Fences(int[] ends) {
        this.ends = ends;
    }

    static Fences of(List<String> lines) {
        int[] ends = new int[lines.size()];
        // For each mark and length the nearest line below that closes such a fence.
        int[][] closing = new int[2][LONGEST + 1];
        Arrays.stream(closing).forEach(nearest -> Arrays.fill(nearest, -1));
        for (int line = lines.size() - 1; line >= 0; line--) {
            String text = lines.get(line);
            Fence fence = Fence.opening(text);
            ends[line] = end(line, fence, closing);
            if (fence != null && fence.isClosedBy(text)) {
                int length = Math.min(LONGEST, text.strip().length());
                Arrays.fill(closing[fence.mark() == '`' ? 0 : 1], 0, length + 1, line);
            }
        }
        return new Fences(ends);
    }

    private static int end(int line, @Nullable Fence fence, int[][] closing) {
        if (fence == null) {
            return line;
        }
        int last = closing[fence.mark() == '`' ? 0 : 1][Math.min(LONGEST, fence.length())];
        return last < 0 ? line : last + 1;
    }

    int end(int line) {
        return ends[line];
    }
}
