package permanency.query.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import permanency.policy.Disclosure;
import permanency.query.http.PrintedPage;

/** Makes HTML of a report. The template escapes every text but the charts, which the product itself draws. */
@Component
class PageTemplate {

    private static final String TEMPLATE = "report/quarterly.html";
    private static final Locale AUSTRALIA = Locale.forLanguageTag("en-AU");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String policy = PrintedPage.policy(style());

    PageTemplate() {
        var resolver = new ClassLoaderTemplateResolver(PageTemplate.class.getClassLoader());
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    String html(ReportPage page) {
        return engine.process(TEMPLATE, new Context(AUSTRALIA, Map.of("page", page, "warning", Disclosure.WARNING)));
    }

    /** Which lets in the style of the template and nothing else. */
    String policy() {
        return policy;
    }

    private static String style() {
        try {
            var template = new ClassPathResource(TEMPLATE).getContentAsString(UTF_8);
            return template.substring(template.indexOf("<style>") + "<style>".length(), template.indexOf("</style>"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
