package io.feishuapi.needs;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.platform.PlatformSupport;
import java.util.List;

/**
 * What one API needs.
 *
 * @param name the API's name
 * @param permissions permission scopes
 * @param authScopes user authorisation scopes
 * @param support where it is there
 */
record ApiNeeds(String name, List<String> permissions, List<String> authScopes, List<PlatformSupport> support) {

    static ApiNeeds of(ApiDescriptor<?, ?> api) {
        return new ApiNeeds(api.name(), api.permissions(), api.authScopes(), api.support());
    }
}
