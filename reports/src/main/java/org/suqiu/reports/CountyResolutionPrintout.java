package org.suqiu.reports;

import java.io.IOException;
import net.sf.jasperreports.engine.JRException;

/** Prints the table of county figures; may be shared by all threads. */
public final class CountyResolutionPrintout {

    /**
     * Jasper finds fonts and exporters through the thread's class loader; on a server that is the caller's, which need
     * not see ours.
     *
     * @return the file, complete and in memory
     * @throws PrintFailed if template or typeface are damaged
     */
    public byte[] print(CountyResolution resolution, Format format) {
        return OwnClassLoader.during(() -> {
            try {
                return write(resolution, format);
            } catch (JRException | IOException failure) {
                throw new PrintFailed(format, failure);
            }
        });
    }

    private static byte[] write(CountyResolution resolution, Format format) throws JRException, IOException {
        return switch (format) {
            case PDF -> new PortableDocument(resolution).bytes();
            case DOCX -> new WordDocument(resolution).bytes();
            case XLSX -> new Workbook(resolution).bytes();
            case CSV -> new CommaSeparated(resolution).bytes();
        };
    }
}
