package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.text.Position;

/**
 * A permission scope that a cell names: {@code 读取群信息(im:chat.group_info:readonly)} under 字段权限要求, or an {@code <md-perm>} tag.
 *
 * @param id the scope's id
 * @param label what the page calls it
 * @param position where it stands
 */
public record PermissionMark(String id, String label, Position position) {}
