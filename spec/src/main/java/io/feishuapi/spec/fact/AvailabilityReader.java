package io.feishuapi.spec.fact;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads where and since when a field is there. What is said of one value, or of an operating system's version, is left to others. */
final class AvailabilityReader implements FactReader {

    /** {@code Android/iOS 端：} at a sentence's begin holds for all of it. */
    private static final Phrase PREFIX =
            Phrase.of("^ {0,3}(?:- {1,3})?(?:在 {0,2})?" + Platforms.ONE + "(?: {0,2}(?:/|、|,|和|与|及|&) {0,2}"
                    + Platforms.ONE + "){0,4}+ {0,2}(?:端|系统|平台|设备|小程序|飞书|上){0,3} {0,2}[:,]?");

    /** {@code 仅 iOS 支持且在 x 为 true 时生效}: the first half is about the whole field. */
    private static final Phrase HALF = Phrase.of("支持(?=且|并且|,|;)");

    /** {@code Harmony 暂不支持指定录音的输入源}. */
    private static final Phrase DENIAL = Phrase.of("^(?:" + Platforms.ONE
            + "|[/、与和及 ]|端|系统|平台|设备|上|:){1,12}(?:均|都)?(?:暂|暂时|目前|还|尚)?不支持 {0,2}(\\p{IsHan}[^,。;`]{3,40}?)"
            + " {0,2}[,。;]? {0,2}$");

    /** What holds in some situation only does not hold for the field. */
    private static final Phrase SITUATION = Phrase.of("(?:时|场景下|情况下|模式下) {0,2},? {0,2}$|^ {0,3}(?:如果|若|当)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        CellProse sinceCell = text.field().sinceCell();
        if (sinceCell != null) {
            String version = AvailabilityPhrases.version(sinceCell.body().text());
            if (version != null) {
                facts.since(version);
            }
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                readSentence(sentence, text, facts);
            }
        }
    }

    private static void readSentence(Span sentence, FieldText text, FactCollector facts) {
        String name = text.field().name();
        Set<Platform> scope = sentence.line().scope().platforms();
        Span whole = sentence.behindClaim();
        if (!AvailabilityPhrases.mayBeIn(whole)) {
            return;
        }
        if (whole.clauses().size() > 1 && whole.isFree()) {
            AvailabilityPhrases.Statement all = AvailabilityPhrases.read(whole, name);
            boolean mixed =
                    all == AvailabilityPhrases.Statement.SINCE && whole.normal().contains("不");
            if (all != null && !mixed) {
                take(all, whole, scope, facts);
                return;
            }
        }
        Matcher prefix = PREFIX.firstIn(whole);
        if (prefix != null) {
            Set<Platform> all = EnumSet.noneOf(Platform.class);
            all.addAll(scope);
            all.addAll(Platforms.namedIn(prefix.group()));
            scope = all;
        }
        boolean conditioned = false;
        for (Span clause : whole.smallClauses()) {
            if (!conditioned || !Platforms.namedIn(clause).isEmpty()) {
                readClause(clause, name, scope, facts);
                deniesAll(clause, text).forEach(facts::notOn);
            }
            conditioned |= clause.isFree() && SITUATION.isIn(clause);
        }
    }

    private static void readClause(Span clause, String name, Set<Platform> scope, FactCollector facts) {
        if (!clause.isFree()) {
            return;
        }
        AvailabilityPhrases.Statement statement = AvailabilityPhrases.read(clause, name);
        Span part = clause;
        if (statement == AvailabilityPhrases.Statement.SINCE && !AvailabilityPhrases.isWhole(clause)) {
            return;
        }
        if (statement == null) {
            Matcher half = HALF.firstIn(clause);
            if (half != null) {
                part = clause.part(0, half.end());
                statement = AvailabilityPhrases.read(part, name);
                statement = statement == AvailabilityPhrases.Statement.ONLY_ON ? statement : null;
            }
        }
        if (statement != null) {
            take(statement, part, scope, facts);
        }
    }

    private static void take(
            AvailabilityPhrases.Statement statement, Span clause, Set<Platform> scope, FactCollector facts) {
        Set<Platform> named = Platforms.namedIn(clause);
        Set<Platform> platforms = named.isEmpty() ? scope : named;
        if (AvailabilityPhrases.namesOthers(clause)) {
            takeOthers(statement, clause, facts);
            return;
        }
        String app = app(clause);
        switch (statement) {
            case ON -> {
                clause.understand();
                return;
            }
            case SINCE -> since(clause, app, platforms, facts);
            case BETWEEN, SINCE_ON_SYSTEM -> {
                String version = AvailabilityPhrases.version(clause.normal());
                if (version != null) {
                    sinceOn(platforms, app, version, facts);
                }
                facts.soft(softText(clause));
            }
            case NOT_ON -> {
                if (!app.isEmpty()) {
                    facts.notInApp(app);
                }
                if (platforms.isEmpty() || !app.isEmpty()) {
                    return;
                }
                platforms.forEach(facts::notOn);
            }
            case ONLY_ON -> {
                List<Platform> others = Platforms.others(platforms);
                others.forEach(facts::outsideOnly);
            }
            case ONLY_ON_SYSTEM -> {
                Platforms.others(platforms).forEach(facts::outsideOnly);
                facts.soft(softText(clause));
            }
        }
        boolean differs = !app.isEmpty() || isToldByApp(clause);
        if (differs && statement != AvailabilityPhrases.Statement.ONLY_ON) {
            facts.soft(softText(clause));
        }
        clause.claimWithBrackets();
    }

    /** The platforms on which a clause denies what the row's own words say that the field is for. */
    private static Set<Platform> deniesAll(Span clause, FieldText text) {
        Matcher denial = clause.isFree() ? DENIAL.firstIn(clause) : null;
        if (denial == null
                || text.body().isEmpty()
                || !text.body().get(0).normal().contains(denial.group(1))) {
            return Set.of();
        }
        Set<Platform> platforms = Platforms.namedIn(clause);
        if (!platforms.isEmpty() && AvailabilityPhrases.apps(clause.normal()).isEmpty()) {
            clause.claimWithBrackets();
        }
        return AvailabilityPhrases.apps(clause.normal()).isEmpty() ? platforms : Set.of();
    }

    /** The one kind of app that a clause, or the lines above it, speaks of; empty where it is none or both. */
    private static String app(Span clause) {
        Set<String> apps = AvailabilityPhrases.apps(clause.normal());
        if (apps.isEmpty()) {
            apps = AvailabilityPhrases.apps(clause.line().scope().text());
        }
        return apps.size() == 1 ? apps.iterator().next() : "";
    }

    /** {@code 小程序 V3.1.0、网页应用 V3.44.0 及以上版本支持}. */
    private static boolean isToldByApp(Span clause) {
        return AvailabilityPhrases.apps(clause.normal()).size() > 1
                && AvailabilityPhrases.versionParts(clause).size() > 1;
    }

    /** {@code 其他端暂不支持}: all but those that the line names. */
    private static void takeOthers(AvailabilityPhrases.Statement statement, Span clause, FactCollector facts) {
        Set<Platform> named = Platforms.namedIn(clause.line());
        if (statement == AvailabilityPhrases.Statement.NOT_ON && !named.isEmpty()) {
            Platforms.others(named).forEach(facts::outsideOnly);
            clause.claimWithBrackets();
        }
    }

    private static void since(Span clause, String app, Set<Platform> platforms, FactCollector facts) {
        List<String> parts = AvailabilityPhrases.versionParts(clause);
        for (String part : parts) {
            Set<Platform> named = parts.size() == 1 ? platforms : Platforms.namedIn(part);
            String version = AvailabilityPhrases.version(part);
            if (version != null) {
                sinceOn(named.isEmpty() ? platforms : named, app, version, facts);
            }
        }
        if (!platforms.isEmpty() && AvailabilityPhrases.isOnly(clause)) {
            Platforms.others(platforms).forEach(facts::outsideOnly);
        }
    }

    private static void sinceOn(Set<Platform> platforms, String app, String version, FactCollector facts) {
        if (!app.isEmpty()) {
            facts.sinceInApp(app, platforms, version);
        } else if (platforms.isEmpty()) {
            facts.since(version);
        } else {
            platforms.forEach(platform -> facts.since(platform, version));
        }
    }

    private static String softText(Span clause) {
        String scope = clause.line().scope().text();
        return scope.isEmpty() ? clause.text() : scope + " " + clause.text();
    }
}
