package io.feishuapi.spec.needs;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Support;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one API needs.
 *
 * @param name the API's name
 * @param sourceUrl its page on the docs site, or null where that is not known
 * @param permissions the permission scopes that parameters and members of the result need, in page order
 * @param authScopes the user authorisation scopes that the call needs, in page order
 * @param support where it is there
 */
public record ApiNeeds(
        String name,
        @Nullable String sourceUrl,
        List<String> permissions,
        List<String> authScopes,
        List<Support> support) {

    public ApiNeeds {
        permissions = List.copyOf(permissions);
        authScopes = List.copyOf(authScopes);
        support = List.copyOf(support);
    }

    /** What the API of a page needs. */
    public static ApiNeeds of(ApiPage page) {
        return new ApiNeeds(page.name(), page.sourceUrl(), permissions(page), page.authScopes(), page.support());
    }

    /** The permission scopes that parameters and members of the result of a page need, each once, in page order. */
    public static List<String> permissions(ApiPage page) {
        Set<String> permissions = new LinkedHashSet<>();
        addPermissions(page.input(), permissions);
        addPermissions(page.output(), permissions);
        return List.copyOf(permissions);
    }

    private static void addPermissions(List<Field> fields, Set<String> permissions) {
        for (Field field : fields) {
            permissions.addAll(field.permissions());
            addPermissions(field.fields(), permissions);
        }
    }
}
