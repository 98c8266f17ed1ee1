package permanency.events;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an event is made of, all the way down. */
final class Shape {

    private Shape() {}

    /** The types of all components and the annotations on them, those of components of components included. */
    static Set<Class<?>> typesIn(Class<?> event) {
        var found = new LinkedHashSet<Class<?>>();
        collect(event, found);
        return found;
    }

    /** Fields that hold null, by record and name. */
    static Set<String> emptyFieldsOf(Object event) {
        var found = new TreeSet<String>();
        collectEmpty(event, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            Stream.of(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(t -> collect(t, found));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), found);
        } else if (type instanceof Class<?> plain && plain.isArray()) {
            collect(plain.getComponentType(), found);
        } else if (type instanceof Class<?> plain
                && found.add(plain)
                && !plain.getName().startsWith("java.")) {
            inside(plain).forEach(element -> collectAnnotations(element, found));
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents()).forEach(c -> collect(c.getGenericType(), found));
            }
        }
    }

    private static Stream<AnnotatedElement> inside(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Stream.of(type.getDeclaredFields()),
                        Stream.of(type.getDeclaredMethods()),
                        Stream.of(type.getDeclaredConstructors()))
                .flatMap(elements -> elements.map(AnnotatedElement.class::cast));
    }

    private static void collectAnnotations(AnnotatedElement element, Set<Class<?>> found) {
        Stream.of(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .forEach(found::add);
    }

    private static void collectEmpty(Object value, Set<String> found) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> collectEmpty(one, found));
        } else if (value instanceof Record some) {
            for (var component : some.getClass().getRecordComponents()) {
                var content = valueOf(component, some);
                if (content == null) {
                    found.add(some.getClass().getSimpleName() + "." + component.getName());
                }
                collectEmpty(content, found);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record some) {
        try {
            return component.getAccessor().invoke(some);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
