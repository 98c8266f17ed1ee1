package permanency.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import permanency.events.EventTypes;

/** Writes events under their stable names (see {@link permanency.events.StoredAs}), not under those of Java classes. */
public final class EventSerializer extends Jackson3Serializer {

    public EventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        Class<?> event = type;
        return EventTypes.byName().containsValue(event)
                ? new SimpleSerializedType(EventTypes.nameOf(event), EventTypes.revisionOf(event))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var event = EventTypes.byName().get(type.getName());
        return event != null ? event : super.classForType(type);
    }
}
