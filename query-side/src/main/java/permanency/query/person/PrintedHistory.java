package permanency.query.person;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import permanency.query.http.PrintedPage;
import permanency.query.person.LifeEvent.Recorder;
import permanency.query.person.LifeEvent.Words;

/**
 * The history as one document to be read or printed. Nothing is fetched and nothing runs; every text goes through the
 * writer, which escapes it.
 */
final class PrintedHistory {

    private static final String STYLE = """
            body { font: 1rem/1.5 "Public Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; }
            main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            h1, h2 { line-height: 1.2; break-after: avoid; }
            ol { list-style: none; padding: 0; }
            li { margin: 0 0 1.2rem; break-inside: avoid; }
            li p { margin: 0; }
            blockquote { margin: .4rem 0 0; padding-left: 1rem; border-left: .25rem solid #595959; }
            .warning { border: .15rem solid #8a0000; padding: 1rem; }
            li .by { color: #444; font-size: .9rem; margin: .2rem 0 0; }
            @media print {
              @page {
                size: A4; margin: 20mm;
                @bottom-right { content: counter(page) " of " counter(pages); font: 9pt Arial, sans-serif; }
              }
              main { margin: 0; max-width: none; padding: 0; }
            }
            """;

    static final String POLICY = PrintedPage.policy(STYLE);

    private final XMLStreamWriter out;
    private final Wording wording;

    private PrintedHistory(XMLStreamWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    static String of(HistoryForThePerson history, Wording wording) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new PrintedHistory(out, wording).write(history);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(HistoryForThePerson history) throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
        out.writeStartElement("html");
        out.writeAttribute("lang", "en-AU");
        head();
        out.writeStartElement("body");
        out.writeStartElement("main");
        element("h1", "Your permanency history");
        element("p", "warning", history.warning());
        element(
                "p",
                "Prepared on " + wording.day(history.preparedOn()) + " for " + history.preparedFor()
                        + ". \u201cYou\u201d is the person whom the record " + history.childId() + " is about.");
        for (var year : byYear(history.events()).entrySet()) {
            element("h2", String.valueOf(year.getKey()));
            out.writeStartElement("ol");
            for (var event : year.getValue()) {
                event(event);
            }
            out.writeEndElement();
        }
        element("h2", "What is not in this document");
        out.writeStartElement("ul");
        for (var note : history.notHere()) {
            element("li", note);
        }
        out.writeEndDocument();
    }

    private void head() throws XMLStreamException {
        out.writeStartElement("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        out.writeEmptyElement("meta");
        out.writeAttribute("name", "viewport");
        out.writeAttribute("content", "width=device-width, initial-scale=1");
        element("title", "Your permanency history");
        element("style", STYLE);
        out.writeEndElement();
    }

    private void event(LifeEvent event) throws XMLStreamException {
        out.writeStartElement("li");
        element("p", event.sentence());
        element("p", "by", recorded(event.recordedBy()) + corrected(event));
        for (var words : event.words()) {
            words(words);
        }
        out.writeEndElement();
    }

    private void words(Words words) throws XMLStreamException {
        out.writeStartElement("blockquote");
        element("p", words.words());
        element("p", "by", "Said on " + wording.day(words.saidOn()) + " by " + words.whose() + ".");
        out.writeEndElement();
    }

    private static String recorded(Recorder by) {
        var who = Stream.of(by.name(), by.position(), by.organisation())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return "Recorded by " + who + ".";
    }

    private String corrected(LifeEvent event) {
        return event.correctedOn() == null
                ? ""
                : " The record was put right on " + wording.day(event.correctedOn()) + ".";
    }

    private static TreeMap<Integer, List<LifeEvent>> byYear(List<LifeEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(e -> e.day().getYear(), TreeMap::new, Collectors.toList()));
    }

    private void element(String name, String text) throws XMLStreamException {
        element(name, null, text);
    }

    private void element(String name, String style, String text) throws XMLStreamException {
        out.writeStartElement(name);
        if (style != null) {
            out.writeAttribute("class", style);
        }
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
