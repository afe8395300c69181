package vn.rasoat.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the API for integrators: how to log in, and the problems every
 * operation can answer with.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

	private static final Map<String, String> PROBLEMS = Map.of("400", "The request cannot be read.", "401",
			"Nobody is logged in.", "403", "Not the role or not the area for this.", "404",
			"There is no such thing, or not for this user.", "409", "Somebody or time was faster.", "422",
			"What was sent cannot be accepted; the detail says why.");

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Rà Soát")
				.version("1")
				.description("Everything a page does, with the same checks. Texts follow the cookie or parameter"
						+ " of the language, Vietnamese unless chosen otherwise. Days are ISO 8601 dates in"
						+ " Asia/Ho_Chi_Minh, instants are UTC."))
			.components(new Components()
				.addSecuritySchemes("basic",
						new SecurityScheme().type(SecurityScheme.Type.HTTP)
							.scheme("basic")
							.description("For programs: neither session nor CSRF token."))
				.addSecuritySchemes("session",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.COOKIE)
							.name("SESSION")
							.description("For pages; changes need the CSRF token of GET /api/session.")))
			.security(
					List.of(new SecurityRequirement().addList("basic"), new SecurityRequirement().addList("session")));
	}

	@Bean
	GlobalOpenApiCustomizer problemsOfEveryOperation() {
		return (document) -> {
			document.getComponents().addSchemas("Problem", problem());
			document.getPaths()
				.values()
				.forEach((path) -> path.readOperations().forEach(ApiDocument::describeProblems));
		};
	}

	private static void describeProblems(Operation operation) {
		Content content = new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
		PROBLEMS.forEach((status, meaning) -> operation.getResponses()
			.addApiResponse(status, new ApiResponse().description(meaning).content(content)));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("Problem as in RFC 9457")
			.addProperty("status", new Schema<>().type("integer"))
			.addProperty("detail", new StringSchema().description("What is wrong, in the user's language"))
			.addProperty("advice", new StringSchema().description("What to do about it"))
			.addProperty("reference", new StringSchema().description("Number under which the log knows more"))
			.addProperty("errors", new ArraySchema().items(new ObjectSchema().addProperty("path", new StringSchema())
				.addProperty("message", new StringSchema())));
	}

}
