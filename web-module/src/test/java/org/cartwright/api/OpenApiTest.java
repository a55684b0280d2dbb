package org.cartwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartwright.order.OrderState;
import org.junit.jupiter.api.Test;

/** The published description and the manual, held against the classes. */
class OpenApiTest {
  private static final JsonNode API = read();

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(OpenApiTest.class.getResourceAsStream("openapi.yaml"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void describesEveryAddressThatThereIs() {
    Map<String, String> scopes = new TreeMap<>();
    for (Method method : methods()) {
      NeedsScope needs = method.getAnnotation(NeedsScope.class);
      scopes.put("get " + path(method), needs == null ? "open" : needs.value().code());
    }
    Map<String, String> described = new TreeMap<>();
    API.path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        operation -> {
                          if (!operation.getKey().equals("parameters")) {
                            described.put(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue().has("security")
                                    ? "open"
                                    : operation.getValue().path("x-scope").asText());
                          }
                        }));
    assertThat(API.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(described).isEqualTo(scopes).hasSize(9);
  }

  @Test
  void letsEveryMethodBeReadOnly() {
    for (Method method : methods()) {
      assertThat(
              Arrays.stream(method.getAnnotations())
                  .filter(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)))
          .allMatch(GET.class::isInstance);
    }
  }

  @Test
  void describesTheParametersThatAreRead() {
    assertThat(parameters("/v1/stores/{store}/orders", "query")).isEqualTo(OrdersResource.FILTERS);
    assertThat(parameters("/v1/stores/{store}/carts", "query")).isEqualTo(CartsResource.FILTERS);
    assertThat(parameters("/v1/stores/{store}/orders/by-key", "query")).containsExactly("key");
    assertThat(words("/v1/stores/{store}/orders", "sort")).isEqualTo(OrdersResource.SORTS.keySet());
    assertThat(words("/v1/stores/{store}/carts", "sort")).isEqualTo(CartsResource.SORTS);
    assertThat(strings(API.at("/components/schemas/OrderState/enum")))
        .containsExactly(Stream.of(OrderState.values()).map(Enum::name).toArray(String[]::new));
    JsonNode limit = API.at("/components/parameters/limit/schema");
    assertThat(limit.path("maximum").asInt()).isEqualTo(Parameters.MOST);
    assertThat(limit.path("default").asInt()).isEqualTo(Parameters.USUAL_LIMIT);
    for (Method method : methods()) {
      String path = path(method);
      Set<String> inPath =
          Pattern.compile("\\{(\\w+)}")
              .matcher(path)
              .results()
              .map(match -> match.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(parameters(path, "path")).as(path).isEqualTo(inPath);
    }
  }

  @Test
  void listsEveryProblemInTheDescriptionAndInTheGuide() throws IOException {
    assertThat(strings(API.at("/components/schemas/ProblemCode/enum")))
        .containsExactly(
            Stream.of(ProblemType.values()).map(ProblemType::code).toArray(String[]::new));
    List<String> rows =
        Files.readAllLines(java.nio.file.Path.of("../docs/integration-guide.md")).stream()
            .filter(line -> line.matches("\\| `[a-z-]+` \\| [45]\\d\\d \\|.*"))
            .toList();
    assertThat(rows)
        .containsExactly(
            Stream.of(ProblemType.values())
                .map(
                    type ->
                        "| `%s` | %d | %s | %s |"
                            .formatted(type.code(), type.status(), type.meaning(), type.remedy()))
                .toArray(String[]::new));
  }

  @Test
  void refersOnlyToWhatIsThere() {
    List<JsonNode> references = API.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(API.at(reference.asText().substring(1)).isObject())
                    .as(reference.asText())
                    .isTrue());
  }

  @Test
  void showsExamplesThatKeepTheirSchemas() {
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    API.path("paths")
        .fields()
        .forEachRemaining(path -> collect(path.getKey(), path.getValue(), examples));
    collect("problem", API.at("/components/responses/Problem"), examples);
    assertThat(examples).hasSize(8);
    examples.forEach(
        (name, media) ->
            assertThat(problems(media.path("schema"), media.path("example"))).as(name).isEmpty());
  }

  @Test
  void findsWhatAnExampleHasTooMuchOrTooLittle() {
    JsonNode media =
        API.at(
            "/paths/~1v1~1stores~1{store}~1orders~1{number}/get/responses/200/content/application~1json");
    ObjectNode wrong = media.path("example").deepCopy();
    wrong.put("colour", "blue").remove("state");
    assertThat(problems(media.path("schema"), wrong))
        .anyMatch(problem -> problem.contains("'state'"))
        .anyMatch(problem -> problem.contains("'colour'"));
  }

  private static void collect(String name, JsonNode node, Map<String, JsonNode> examples) {
    node.findParents("example").stream()
        .filter(parent -> parent.has("schema") && parent.path("schema").has("$ref"))
        .forEach(parent -> examples.put(name, parent));
  }

  private static List<String> problems(JsonNode schema, JsonNode example) {
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", API.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(example)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (Class<?> type : new ApiApplication().getClasses()) {
      if (type.isAnnotationPresent(Path.class)) {
        Arrays.stream(type.getDeclaredMethods())
            .filter(
                method ->
                    Arrays.stream(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)))
            .forEach(methods::add);
      }
    }
    return methods;
  }

  private static String path(Method method) {
    Path below = method.getAnnotation(Path.class);
    String whole =
        "/"
            + method.getDeclaringClass().getAnnotation(Path.class).value()
            + (below == null ? "" : "/" + below.value());
    return whole.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
  }

  private static Set<String> parameters(String path, String in) {
    JsonNode address = API.path("paths").path(path);
    Set<String> names = new TreeSet<>();
    for (JsonNode holder : List.of(address, address.path("get"))) {
      for (JsonNode given : holder.path("parameters")) {
        JsonNode parameter =
            given.has("$ref") ? API.at(given.path("$ref").asText().substring(1)) : given;
        if (parameter.path("in").asText().equals(in)) {
          names.add(parameter.path("name").asText());
        }
      }
    }
    return names;
  }

  private static Set<String> words(String path, String name) {
    for (JsonNode parameter : API.path("paths").path(path).path("get").path("parameters")) {
      if (parameter.path("name").asText().equals(name)) {
        return new TreeSet<>(strings(parameter.at("/schema/enum")));
      }
    }
    return Set.of();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
