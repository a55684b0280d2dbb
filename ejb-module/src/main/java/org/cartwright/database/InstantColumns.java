package org.cartwright.database;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.ConverterClass;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells EclipseLink the column type of instants, which it cannot see behind {@link
 * InstantConverter}: it would write a null as text, and PostgreSQL refuses that.
 */
final class InstantColumns {
  private InstantColumns() {}

  static void describe(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping instanceof DirectToFieldMapping direct
            && direct.getConverter() instanceof ConverterClass) {
          direct.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE);
        }
      }
    }
  }
}
