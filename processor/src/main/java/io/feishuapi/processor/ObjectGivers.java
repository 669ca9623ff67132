package io.feishuapi.processor;

import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls that give objects with methods, looked for only when an object is named. */
final class ObjectGivers {

    private final Pages pages;
    private final ApiPlanner planner;
    private final Map<String, List<ApiPage>> found = new HashMap<>();

    ObjectGivers(Pages pages, ApiPlanner planner) {
        this.pages = pages;
        this.planner = planner;
    }

    /** The calls that give an object, but for its own methods, in the order of their names. */
    List<ApiPage> of(String object) {
        List<ApiPage> known = found.get(object);
        if (known == null) {
            known = look(object);
            found.put(object, known);
        }
        return known;
    }

    private List<ApiPage> look(String object) {
        List<ApiPage> giving = new ArrayList<>();
        for (ApiPage page : pages.naming(object)) {
            if (page.kind().isCall()
                    && !object.equals(ApiPlan.object(page))
                    && planner.objects(page).contains(object)) {
                giving.add(page);
            }
        }
        return giving;
    }

    /** Whether a client can come to have an object: a call of its own gives it, or one of an object that it can come to have. */
    boolean reach(String object) {
        return reach(object, new HashSet<>());
    }

    private boolean reach(String object, Set<String> passed) {
        if (!passed.add(object)) {
            return false;
        }
        return of(object).stream().map(ApiPlan::object).anyMatch(owner -> owner == null || reach(owner, passed));
    }
}
