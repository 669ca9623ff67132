package io.feishuapi.spec.page.prose;

import java.util.List;

/**
 * What a table cell says, alike for every dialect: {@code **Notice**：}, {@code **注意事项**：} and {@code <md-alert>} all became notices,
 * the lines under 字段权限要求 and {@code <md-perm>} became permissions, everything else is the body. Labels such as 示例值 and 可选值
 * are still lines of the body.
 *
 * @param body the cell's prose without notices and permissions
 * @param notices each notice by itself, in page order
 * @param permissions the scopes named
 */
public record CellProse(Prose body, List<Prose> notices, List<PermissionMark> permissions) {

    /** A blank cell. */
    public static final CellProse EMPTY = new CellProse(Prose.EMPTY, List.of(), List.of());

    public CellProse {
        notices = List.copyOf(notices);
        permissions = List.copyOf(permissions);
    }
}
