package io.feishuapi.needs;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.ClientVersion;
import io.feishuapi.platform.Platform;
import io.feishuapi.platform.PlatformSupport;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an app needs that calls some APIs: scopes to apply for, and from which client on it runs.
 *
 * <pre>{@code
 * AppNeeds needs = AppNeeds.ofClassPath(Main.class.getClassLoader());
 * needs.permissions();                                        // [im:chat.group_info:readonly]
 * needs.client(AppType.WEBAPP, Platform.HARMONY);             // from 7.35.0 on
 * }</pre>
 *
 * @param apis the APIs' names
 * @param permissions permission scopes, such as {@code im:chat.group_info:readonly}
 * @param authScopes user authorisation scopes, such as {@code scope.userLocation}
 * @param clients one entry for each kind of app and platform that some page speaks of, in the order of the enums
 */
public record AppNeeds(
        SortedSet<String> apis, SortedSet<String> permissions, SortedSet<String> authScopes, List<ClientNeed> clients) {

    public AppNeeds {
        apis = Collections.unmodifiableSortedSet(new TreeSet<>(apis));
        permissions = Collections.unmodifiableSortedSet(new TreeSet<>(permissions));
        authScopes = Collections.unmodifiableSortedSet(new TreeSet<>(authScopes));
        clients = List.copyOf(clients);
    }

    /**
     * The needs of all interfaces with {@code @FeishuApi} on a class path: those of the program, and those of libraries that it uses.
     *
     * @param loader sees the classes
     * @throws UncheckedIOException when a jar cannot be read
     * @throws io.feishuapi.json.JsonException when a file of needs is something else
     */
    public static AppNeeds ofClassPath(ClassLoader loader) {
        return of(new NeedsFiles(loader).read());
    }

    /** The needs of single APIs. */
    public static AppNeeds of(Collection<? extends ApiDescriptor<?, ?>> apis) {
        List<ApiNeeds> needs = new ArrayList<>();
        apis.forEach(api -> needs.add(ApiNeeds.of(api)));
        return of(needs);
    }

    private static AppNeeds of(List<ApiNeeds> needs) {
        SortedSet<String> apis = new TreeSet<>();
        SortedSet<String> permissions = new TreeSet<>();
        SortedSet<String> authScopes = new TreeSet<>();
        for (ApiNeeds api : needs) {
            apis.add(api.name());
            permissions.addAll(api.permissions());
            authScopes.addAll(api.authScopes());
        }
        List<ClientNeed> clients = new ArrayList<>();
        for (AppType app : AppType.values()) {
            for (Platform platform : Platform.values()) {
                ClientNeed client = client(app, platform, needs);
                if (client.unstated().size() < apis.size()) {
                    clients.add(client);
                }
            }
        }
        return new AppNeeds(apis, permissions, authScopes, clients);
    }

    /** The need of one kind of app on one platform; empty where no page speaks of it. */
    public Optional<ClientNeed> client(AppType app, Platform platform) {
        return clients.stream()
                .filter(client -> client.app() == app && client.platform() == platform)
                .findFirst();
    }

    private static ClientNeed client(AppType app, Platform platform, List<ApiNeeds> needs) {
        SortedSet<String> missing = new TreeSet<>();
        SortedSet<String> unstated = new TreeSet<>();
        List<String> versions = new ArrayList<>();
        for (ApiNeeds api : needs) {
            PlatformSupport cell = cell(app, platform, api);
            if (cell == null) {
                unstated.add(api.name());
            } else if (!cell.supported()) {
                missing.add(api.name());
            } else if (cell.since() != null) {
                versions.add(cell.since());
            }
        }
        String since = ClientVersion.newest(versions).orElse(null);
        return new ClientNeed(app, platform, since, List.copyOf(missing), List.copyOf(unstated));
    }

    private static @Nullable PlatformSupport cell(AppType app, Platform platform, ApiNeeds api) {
        for (PlatformSupport cell : api.support()) {
            if (cell.app() == app && cell.platform() == platform) {
                return cell;
            }
        }
        return null;
    }
}
