package org.readout.records.tools.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.records.access.Roles;
import org.readout.records.parameters.WrongParameter;
import org.readout.records.tools.Tool;

@Path("/mcp")
@Tag(name = "Tools")
@RolesAllowed(Roles.READER)
class McpResource {
    private static final String REVISION = "2025-06-18";
    private static final int METHOD_NOT_FOUND = -32_601;
    private static final int INVALID_PARAMS = -32_602;
    private static final int INVALID_REQUEST = -32_600;

    private final ToolCalls calls;
    private final ObjectMapper json;
    private final String version;

    McpResource(
            ToolCalls calls, ObjectMapper json, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.calls = calls;
        this.json = json;
        this.version = version;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Model Context Protocol: search_meetings, get_meeting, meeting_series and meeting_network as tools that only read.")
    public Response message(JsonNode message) {
        if (message == null
                || !message.path("jsonrpc").asText().equals("2.0")
                || !message.path("method").isTextual()) {
            return answer(error(message, INVALID_REQUEST, "expected a request of JSON-RPC 2.0"));
        }
        if (!message.has("id")) {
            return Response.accepted().build(); // a notification; there is nothing that it could change
        }
        return answer(
                switch (message.path("method").asText()) {
                    case "initialize" -> result(message, initialization());
                    case "ping" -> result(message, json.createObjectNode());
                    case "tools/list" -> result(message, list());
                    case "tools/call" -> call(message);
                    default -> error(message, METHOD_NOT_FOUND, "there is no method " + message.path("method"));
                });
    }

    private static Response answer(JsonNode body) {
        return Response.ok(body).build();
    }

    private JsonNode initialization() {
        ObjectNode answer = json.createObjectNode().put("protocolVersion", REVISION);
        answer.putObject("capabilities").putObject("tools");
        answer.putObject("serverInfo").put("name", "readout-records").put("version", version);
        return answer;
    }

    private JsonNode list() {
        ObjectNode answer = json.createObjectNode();
        ArrayNode tools = answer.putArray("tools");
        for (Tool tool : Tool.values()) {
            ObjectNode entry = tools.addObject().put("name", tool.word()).put("description", tool.description());
            ObjectNode schema =
                    entry.putObject("inputSchema").put("type", "object").put("additionalProperties", false);
            ObjectNode properties = schema.putObject("properties");
            tool.arguments()
                    .forEach(argument -> properties
                            .putObject(argument.name())
                            .put("type", "string")
                            .put("description", argument.description()));
            entry.putObject("annotations").put("readOnlyHint", true);
        }
        return answer;
    }

    private JsonNode call(JsonNode message) {
        JsonNode params = message.path("params");
        Optional<Tool> tool = Arrays.stream(Tool.values())
                .filter(one -> one.word().equals(params.path("name").asText()))
                .findFirst();
        if (tool.isEmpty()) {
            return error(message, INVALID_PARAMS, "there is no tool " + params.path("name"));
        }
        var arguments = new TreeMap<String, List<String>>();
        params.path("arguments")
                .properties()
                .forEach(one ->
                        arguments.put(one.getKey(), List.of(one.getValue().asText())));
        try {
            return result(message, content(calls.call(tool.get(), arguments)));
        } catch (WrongParameter e) {
            // For the model to read and mend, so it is an answer of the tool (specification, "Error handling").
            return result(
                    message, text("'" + e.parameter() + "' " + e.getMessage()).put("isError", true));
        }
    }

    private ObjectNode content(Object answer) {
        JsonNode tree = json.valueToTree(answer);
        return text(tree.toString()).set("structuredContent", tree);
    }

    private ObjectNode text(String text) {
        ObjectNode content = json.createObjectNode();
        content.putArray("content").addObject().put("type", "text").put("text", text);
        return content;
    }

    private ObjectNode result(JsonNode message, JsonNode result) {
        return envelope(message).set("result", result);
    }

    private ObjectNode error(JsonNode message, int code, String words) {
        ObjectNode answer = envelope(message);
        answer.putObject("error").put("code", code).put("message", words);
        return answer;
    }

    private ObjectNode envelope(JsonNode message) {
        JsonNode id = message == null || !message.has("id") ? JsonNodeFactory.instance.nullNode() : message.get("id");
        return json.createObjectNode().put("jsonrpc", "2.0").set("id", id);
    }
}
