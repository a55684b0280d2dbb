package org.cartwright.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Instants as SQL timestamps with time zone. EclipseLink 4 would store an Instant as bytes; and of
 * such a column H2 hands out an OffsetDateTime, PostgreSQL a Timestamp.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {
  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : toInstant(column);
  }

  /** The instant in a column of a native query. */
  public static Instant toInstant(Object column) {
    if (column instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    if (column instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    throw new IllegalStateException("not a time: " + column.getClass());
  }
}
