package org.cartwright.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartwright.contract.Attribute;

/** The stored properties of an order by what they belong to, each in the order it came. */
final class OrderProperties {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<Part, List<OrderProperty>> byPart = new HashMap<>();

  OrderProperties(List<OrderProperty> all) {
    for (OrderProperty property : all) {
      byPart
          .computeIfAbsent(
              new Part(property.owner(), property.ownerPosition()), part -> new ArrayList<>())
          .add(property);
    }
  }

  /** JSON by name. */
  Map<String, String> of(PropertyOwner owner, int position) {
    Map<String, String> properties = new LinkedHashMap<>();
    of(new Part(owner, position))
        .forEach(property -> properties.put(property.name(), property.jsonValue()));
    return properties;
  }

  /** Codes or tags. */
  List<String> texts(PropertyOwner owner) {
    return of(new Part(owner, 0)).stream().map(property -> json(property).asText()).toList();
  }

  List<Attribute> attributes(int line) {
    return of(new Part(PropertyOwner.ATTRIBUTE, line)).stream()
        .map(OrderProperties::attribute)
        .toList();
  }

  private List<OrderProperty> of(Part part) {
    return byPart.getOrDefault(part, List.of());
  }

  private static Attribute attribute(OrderProperty property) {
    JsonNode json = json(property);
    return new Attribute(
        property.name(),
        json.path("label").textValue(),
        json.path("value").asText(),
        json.path("valueLabel").textValue(),
        Map.of());
  }

  private static JsonNode json(OrderProperty property) {
    try {
      return MAPPER.readTree(property.jsonValue());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("stored property " + property.name(), broken);
    }
  }

  private record Part(PropertyOwner owner, int position) {}
}
