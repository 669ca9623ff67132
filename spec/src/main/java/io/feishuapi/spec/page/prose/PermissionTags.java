package io.feishuapi.spec.page.prose;

/** What becomes of {@code <md-perm>} tags. */
enum PermissionTags {
    /** They are taken out of the text, as permissions. */
    COLLECTED,
    /** They become text: {@code 读取群信息(im:chat.group_info:readonly)}. */
    WRITTEN_OUT
}
