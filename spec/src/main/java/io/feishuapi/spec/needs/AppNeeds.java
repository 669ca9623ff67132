package io.feishuapi.spec.needs;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.ClientVersion;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an app needs that calls the APIs of several interfaces.
 *
 * @param interfaces the APIs by interface
 * @param permissions permission scopes, each with the APIs that need it
 * @param authScopes user authorisation scopes, each with the APIs that need it
 * @param clients from which clients on it runs: one entry for each kind of app and platform that some page speaks of
 */
public record AppNeeds(
        SortedMap<String, SortedSet<String>> interfaces,
        SortedMap<String, SortedSet<String>> permissions,
        SortedMap<String, SortedSet<String>> authScopes,
        List<ClientNeed> clients) {

    public AppNeeds {
        interfaces = Collections.unmodifiableSortedMap(interfaces);
        permissions = Collections.unmodifiableSortedMap(permissions);
        authScopes = Collections.unmodifiableSortedMap(authScopes);
        clients = List.copyOf(clients);
    }

    /**
     * Merges what interfaces need. Where two were compiled from different editions of an API's page, both count.
     *
     * @param all the interfaces, in any order
     */
    public static AppNeeds of(Collection<InterfaceNeeds> all) {
        SortedMap<String, SortedSet<String>> interfaces = new TreeMap<>();
        List<ApiNeeds> apis = new ArrayList<>();
        for (InterfaceNeeds each : all) {
            SortedSet<String> names = interfaces.computeIfAbsent(each.interfaceName(), absent -> new TreeSet<>());
            names.addAll(names(each.apis()));
            apis.addAll(each.apis());
        }
        return new AppNeeds(
                interfaces, scopes(apis, ApiNeeds::permissions), scopes(apis, ApiNeeds::authScopes), clients(apis));
    }

    private static SortedMap<String, SortedSet<String>> scopes(
            List<ApiNeeds> apis, Function<ApiNeeds, List<String>> scopes) {
        SortedMap<String, SortedSet<String>> byScope = new TreeMap<>();
        for (ApiNeeds api : apis) {
            for (String scope : scopes.apply(api)) {
                byScope.computeIfAbsent(scope, absent -> new TreeSet<>()).add(api.name());
            }
        }
        return byScope;
    }

    private static List<ClientNeed> clients(List<ApiNeeds> apis) {
        List<ClientNeed> clients = new ArrayList<>();
        for (AppType app : AppType.values()) {
            for (Platform platform : Platform.values()) {
                client(app, platform, apis).ifPresent(clients::add);
            }
        }
        return clients;
    }

    private static Optional<ClientNeed> client(AppType app, Platform platform, List<ApiNeeds> apis) {
        SortedSet<String> missing = new TreeSet<>();
        SortedSet<String> unstated = new TreeSet<>();
        List<String> versions = new ArrayList<>();
        for (ApiNeeds api : apis) {
            Support cell = cell(app, platform, api.support());
            if (cell == null) {
                unstated.add(api.name());
            } else if (!cell.supported()) {
                missing.add(api.name());
            } else if (cell.since() != null) {
                versions.add(cell.since());
            }
        }
        if (unstated.size() == names(apis).size()) {
            return Optional.empty();
        }
        return Optional.of(new ClientNeed(
                app,
                platform,
                ClientVersion.newest(versions).orElse(null),
                List.copyOf(missing),
                List.copyOf(unstated)));
    }

    private static @Nullable Support cell(AppType app, Platform platform, List<Support> support) {
        for (Support cell : support) {
            if (cell.app() == app && cell.platform() == platform) {
                return cell;
            }
        }
        return null;
    }

    private static SortedSet<String> names(List<ApiNeeds> apis) {
        SortedSet<String> names = new TreeSet<>();
        for (ApiNeeds api : apis) {
            names.add(api.name());
        }
        return names;
    }
}
