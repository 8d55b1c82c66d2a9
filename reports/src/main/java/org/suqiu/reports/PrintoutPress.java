package org.suqiu.reports;

import java.io.IOException;
import net.sf.jasperreports.engine.JRException;

/** Prints print-outs; may be shared by all threads. */
public final class PrintoutPress {

    /**
     * Jasper finds fonts and exporters through the thread's class loader; on a server that is the caller's, which need
     * not see ours.
     *
     * @return the file, complete and in memory
     * @throws PrintFailed if template or typeface are damaged
     */
    public byte[] print(Printout printout, Imprint imprint, Format format) {
        return OwnClassLoader.during(() -> {
            try {
                return write(new PrintJob(printout, imprint), format);
            } catch (JRException | IOException failure) {
                throw new PrintFailed(format, failure);
            }
        });
    }

    private static byte[] write(PrintJob job, Format format) throws JRException, IOException {
        return switch (format) {
            case PDF -> new PortableDocument(job).bytes();
            case DOCX -> job.printout().tellsAStory() ? new WordText(job).bytes() : new WordDocument(job).bytes();
            case XLSX -> new Workbook(job).bytes();
            case CSV -> new CommaSeparated(job.printout()).bytes();
        };
    }
}
