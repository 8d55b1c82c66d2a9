package org.suqiu.reports;

import java.io.IOException;
import java.util.List;
import net.sf.jasperreports.engine.JRException;

/** Prints official papers; may be shared by all threads. */
public final class OfficialPaperPrintout {

    /**
     * Jasper finds fonts and exporters through the thread's class loader, see {@link PrintoutPress}.
     *
     * @param format PDF, or DOCX to go on writing
     * @return the file, complete and in memory
     * @throws PrintFailed if template or typeface are damaged
     */
    public byte[] print(OfficialPaper paper, Format format) {
        return OwnClassLoader.during(() -> {
            try {
                return write(paper, format);
            } catch (JRException | IOException failure) {
                throw new PrintFailed(format, failure);
            }
        });
    }

    /** The characters of the paper that the typeface lacks, each once; on the page a stand-in shows where they are. */
    public List<String> unprintable(String text) {
        return OwnClassLoader.during(() -> {
            var typeface = new Typeface(Typeface.SERIF);
            typeface.showable(text);
            return List.copyOf(typeface.missing());
        });
    }

    private static byte[] write(OfficialPaper paper, Format format) throws JRException, IOException {
        return switch (format) {
            case PDF -> new PaperPages(paper).portable();
            case DOCX -> new PaperPages(paper).editable();
            case XLSX, CSV -> throw new IllegalArgumentException("a paper is no table: " + format);
        };
    }
}
