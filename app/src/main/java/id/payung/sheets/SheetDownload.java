package id.payung.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table handed to the browser as a file to be saved, never shown. */
public final class SheetDownload {
    private SheetDownload() {}

    /** The format an address ends in; anything but {@code csv} means XLSX. */
    public static SheetFormat format(String extension) {
        return extension.equals("csv") ? SheetFormat.CSV : SheetFormat.XLSX;
    }

    /** The stream to write the file to. */
    public static OutputStream on(HttpServletResponse response, String name, SheetFormat format)
            throws IOException {
        response.setContentType(
                switch (format) {
                    case XLSX ->
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case CSV -> "text/csv;charset=UTF-8";
                });
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                name + "." + format.name().toLowerCase(Locale.ROOT),
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    /** A table that is saved under the name, in the format the address ends in; to be closed. */
    public static SheetWriter table(
            HttpServletResponse response, String name, String extension, List<SheetColumn> columns)
            throws IOException {
        SheetFormat wanted = format(extension);
        OutputStream stream = on(response, name, wanted);
        return switch (wanted) {
            case XLSX -> SheetWriter.xlsx(stream, name, columns);
            case CSV -> SheetWriter.csv(stream, columns);
        };
    }
}
