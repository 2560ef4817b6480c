package io.vingt.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A moment in a {@code timestamp with time zone} column, for entities by itself and for plain queries by its two statics. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant moment) {
        return parameter(moment);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }

    /** @return what to bind in a native query */
    public static OffsetDateTime parameter(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** @param column as a native query answers it: the drivers differ */
    public static Instant read(Object column) {
        if (column == null) return null;
        return column instanceof OffsetDateTime zoned ? zoned.toInstant() : ((Timestamp) column).toInstant();
    }
}
