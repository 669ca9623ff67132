package io.feishuapi.processor.output;

import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import java.util.List;

/** Turns plans into sources. What asks for them knows neither how they are written nor with what. */
public interface SourceGenerator {

    /** The types of one API: the request, then the result or event, then the failure where there is one. */
    List<GeneratedSource> generate(ApiPlan plan, Surroundings surroundings);

    /** The client of an interface. */
    GeneratedSource generate(ClientPlan plan, Surroundings surroundings);
}
