package permanency.query.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG that stands in a page: its text is text, it has a title, and its ids are of the page's own. */
final class Svg {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private Svg() {}

    static String of(String id, String title, int width, int height, BiConsumer<Graphics2D, Rectangle2D> drawing) {
        try {
            var document = DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            var graphics = new SVGGraphics2D(context(document, id), false);
            drawing.accept(graphics, new Rectangle2D.Double(0, 0, width, height));
            var root = graphics.getRoot();
            root.setAttribute("viewBox", "0 0 " + width + " " + height);
            ownIds(root, id);
            entitle(root, id + "-title", title);
            return text(root);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SVGGeneratorContext context(Document document, String id) {
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    /** The one that Batik gives without asking for it. */
    private static void ownIds(Element root, String id) {
        var all = root.getElementsByTagName("defs");
        for (int i = 0; i < all.getLength(); i++) {
            var defs = (Element) all.item(i);
            if (SVGSyntax.ID_PREFIX_GENERIC_DEFS.equals(defs.getAttribute("id"))) {
                defs.setAttribute("id", id + "-defs");
            }
        }
    }

    private static void entitle(Element root, String id, String text) {
        var title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setAttribute("id", id);
        title.setTextContent(text);
        root.insertBefore(title, root.getFirstChild());
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id);
    }

    private static String text(Element root) throws TransformerException {
        var text = new StringWriter();
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.transform(new DOMSource(root), new StreamResult(text));
        return text.toString();
    }
}
