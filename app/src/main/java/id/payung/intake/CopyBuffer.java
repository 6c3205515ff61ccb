package id.payung.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows in PostgreSQL's binary COPY format, which costs neither escaping here nor parsing there. A
 * row is opened with its number of fields and then filled field by field.
 */
final class CopyBuffer {
    private static final int TEXT_OID = 25;
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int NULL = -1;
    private static final long DAYS_TO_2000 = LocalDate.of(2000, 1, 1).toEpochDay();

    private byte[] bytes;
    private int length;
    private int rows;

    CopyBuffer(int capacity) {
        bytes = Arrays.copyOf(SIGNATURE, Math.max(capacity, SIGNATURE.length));
        length = SIGNATURE.length;
    }

    /** Ends the rows; nothing may be added afterwards. */
    CopyBuffer complete() {
        int16(-1);
        return this;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int rows() {
        return rows;
    }

    CopyBuffer row(int fields) {
        rows++;
        int16(fields);
        return this;
    }

    CopyBuffer text(@Nullable String value) {
        if (value == null) {
            return nothing();
        }
        return field(value.replace("\0", "").getBytes(StandardCharsets.UTF_8));
    }

    /** Written in the first version of the binary form, which is the text behind a 1. */
    CopyBuffer jsonb(@Nullable String value) {
        return value == null
                ? nothing()
                : field(("\u0001" + value).getBytes(StandardCharsets.UTF_8));
    }

    CopyBuffer bytea(byte @Nullable [] value) {
        return value == null ? nothing() : field(value);
    }

    CopyBuffer uuid(UUID value) {
        int32(16);
        int64(value.getMostSignificantBits());
        return int64(value.getLeastSignificantBits());
    }

    CopyBuffer integer(int value) {
        int32(4);
        return int32(value);
    }

    CopyBuffer smallint(@Nullable Integer value) {
        if (value == null) {
            return nothing();
        }
        int32(2);
        return int16(value);
    }

    CopyBuffer bigint(@Nullable Long value) {
        if (value == null) {
            return nothing();
        }
        int32(8);
        return int64(value);
    }

    CopyBuffer bool(boolean value) {
        int32(1);
        room(1);
        bytes[length++] = (byte) (value ? 1 : 0);
        return this;
    }

    CopyBuffer date(@Nullable LocalDate value) {
        if (value == null) {
            return nothing();
        }
        int32(4);
        return int32((int) (value.toEpochDay() - DAYS_TO_2000));
    }

    /** A one-dimensional array of texts without nulls. */
    CopyBuffer texts(Iterable<String> values) {
        int start = length;
        int32(0);
        int sizeAt = start + 16;
        int32(1).int32(0).int32(TEXT_OID).int32(0).int32(1);
        int count = 0;
        for (String value : values) {
            text(value);
            count++;
        }
        put32(sizeAt, count);
        put32(start, length - start - 4);
        return this;
    }

    private CopyBuffer nothing() {
        return int32(NULL);
    }

    private CopyBuffer field(byte[] value) {
        int32(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    private CopyBuffer int16(int value) {
        room(2);
        bytes[length++] = (byte) (value >>> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    private CopyBuffer int32(int value) {
        room(4);
        put32(length, value);
        length += 4;
        return this;
    }

    private CopyBuffer int64(long value) {
        return int32((int) (value >>> 32)).int32((int) value);
    }

    private void put32(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    private void room(int wanted) {
        if (length + wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + wanted, bytes.length * 2));
        }
    }
}
