package io.feishuapi.processor.output;

import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.ObjectPlan;
import java.util.List;

/** Turns plans into sources. What asks for them knows neither how they are written nor with what. */
public interface SourceGenerator {

    /** The types of one API: the request, then the result or event, then the failure, each where there is one. */
    List<GeneratedSource> generate(ApiPlan plan, Surroundings surroundings);

    /** The types of an object with methods: its interface, then what a client implements it by. */
    List<GeneratedSource> generate(ObjectPlan plan, Surroundings surroundings);

    /** The interface with the methods of a client, then the client. */
    List<GeneratedSource> generate(ClientPlan plan, Surroundings surroundings);
}
