package org.suqiu.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The XML parts of a printed XLSX or DOCX, by their path in the file. */
record PrintedXml(Map<String, String> parts) {

    static PrintedXml of(CountyResolution resolution, Format format) throws IOException {
        return read(CountyResolutionFixture.print(resolution, format));
    }

    static PrintedXml read(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return new PrintedXml(parts);
    }

    List<Element> elements(String part, String name) {
        var nodes = document(part).getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    List<String> texts(String part, String name) {
        return elements(part, name).stream().map(Element::getTextContent).toList();
    }

    private Document document(String part) {
        try {
            var xml = new ByteArrayInputStream(parts.get(part).getBytes(UTF_8));
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(part + " is not well-formed", broken);
        }
    }
}
