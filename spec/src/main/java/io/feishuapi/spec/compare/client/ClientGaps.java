package io.feishuapi.spec.compare.client;

import io.feishuapi.platform.ClientVersion;
import io.feishuapi.spec.fact.ValueAvailability;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of an API is missing on the clients that a project serves: the API itself, parameters, and values of parameters. Members of
 * results are left out: they may be absent on any client.
 */
public final class ClientGaps {

    private final List<MinimumClient> clients;

    /**
     * For these clients.
     *
     * @param clients at most one for each kind of app and platform
     */
    public ClientGaps(List<MinimumClient> clients) {
        this.clients = List.copyOf(clients);
    }

    /** All gaps of an API, in page order. */
    public List<ClientGap> of(ApiPage page) {
        List<ClientGap> gaps = new ArrayList<>();
        List<MinimumClient> served = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Position place = null;
        for (MinimumClient client : clients) {
            List<Support> cells = client.cells(page.support());
            Optional<String> reason = reason(client, cells);
            reason.ifPresent(reasons::add);
            if (reason.isPresent() && place == null) {
                place = cells.get(0).position();
            }
            if (cells.isEmpty() || cells.stream().anyMatch(Support::supported)) {
                served.add(client);
            }
        }
        if (!reasons.isEmpty()) {
            gaps.add(new ClientGap(ClientGap.Kind.API, page.name(), String.join("; ", reasons), place));
        }
        addFields(page.name(), name -> MemberPath.of(Side.INPUT, name), page.input(), served, gaps);
        return gaps;
    }

    private static Optional<String> reason(MinimumClient client, List<Support> cells) {
        boolean there = cells.stream().anyMatch(cell -> cell.supported() && !client.isOlderThan(cell.since()));
        if (cells.isEmpty() || there) {
            return Optional.empty();
        }
        return Optional.of(cells.stream()
                .map(Support::since)
                .filter(Objects::nonNull)
                .flatMap(since -> ClientVersion.parse(since).stream())
                .min(Comparator.naturalOrder())
                .map(since -> client + " is older than " + since)
                .orElse("not on " + where(client)));
    }

    private static void addFields(
            String api,
            Function<String, MemberPath> paths,
            List<Field> fields,
            List<MinimumClient> served,
            List<ClientGap> gaps) {
        for (Field field : fields) {
            MemberPath path = paths.apply(field.name());
            String name = api + "." + path.way();
            add(ClientGap.Kind.PARAMETER, name, field.availability(), field.position(), served, gaps);
            for (ValueAvailability value : ValueAvailability.of(field)) {
                List<MinimumClient> concerned = served.stream()
                        .filter(client -> value.app() == null || value.app() == client.app())
                        .toList();
                String subject = name + " = " + value.text();
                add(ClientGap.Kind.VALUE, subject, value.availability(), field.position(), concerned, gaps);
            }
            addFields(api, member -> path.member(field.type(), member), field.fields(), served, gaps);
        }
    }

    private static void add(
            ClientGap.Kind kind,
            String subject,
            Availability availability,
            Position position,
            List<MinimumClient> clients,
            List<ClientGap> gaps) {
        List<String> reasons = new ArrayList<>();
        for (MinimumClient client : clients) {
            if (availability.notOn().contains(client.platform())) {
                reasons.add("not on " + where(client));
                continue;
            }
            String since = since(availability, client);
            if (client.isOlderThan(since)) {
                reasons.add(client + " is older than " + since);
            }
        }
        if (!reasons.isEmpty()) {
            gaps.add(new ClientGap(kind, subject, String.join("; ", reasons), position));
        }
    }

    private static @Nullable String since(Availability availability, MinimumClient client) {
        String onPlatform = availability.platformSince().get(client.platform());
        return onPlatform == null ? availability.since() : onPlatform;
    }

    private static String where(MinimumClient client) {
        return (client.app() == null ? "" : client.app().wireName() + " on ")
                + client.platform().wireName();
    }
}
