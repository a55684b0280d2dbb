package org.cartwright.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;

/** The published schemas as another program would load them. */
final class TestSchemas {
  private TestSchemas() {}

  static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder.schemas(
                Map.of(
                    "urn:cartwright:contract:cart-v1",
                    ContractFile.text(ContractFile.CART_SCHEMA),
                    "urn:cartwright:contract:answer-v1",
                    ContractFile.text(ContractFile.ANSWER_SCHEMA))));
  }

  static Schema part(Schema schema, String pointer) {
    return registry()
        .getSchema(SchemaLocation.of(schema.getSchemaLocation().getAbsoluteIri() + "#" + pointer));
  }
}
