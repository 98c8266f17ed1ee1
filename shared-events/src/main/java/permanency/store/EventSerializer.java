package permanency.store;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import permanency.events.EventTypes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes events under their stable names (see {@link permanency.events.StoredAs}), not under those of Java classes. */
public final class EventSerializer extends Jackson3Serializer {

    private static final JsonMapper JSON = EventJson.mapper();

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

    /** Events of earlier revisions are given their present shape on the way; those of later ones are not understood. */
    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var type = stored.getType();
        if (!EventTypes.byName().containsKey(type.getName())) {
            return super.deserialize(stored);
        }
        if (revision(type) > Revisions.present(type.getName())) {
            throw new UnreadableEvent(type.getName(), type.getRevision());
        }
        return revision(type) < Revisions.present(type.getName())
                ? super.deserialize(upcast(stored))
                : super.deserialize(stored);
    }

    private SerializedObject<String> upcast(SerializedObject<?> stored) {
        var type = stored.getType();
        var text = getConverter().convert(stored, String.class).getData();
        var event = Revisions.upcast(type.getName(), revision(type), (ObjectNode) JSON.readTree(text));
        var present = String.valueOf(Revisions.present(type.getName()));
        return new SimpleSerializedObject<>(JSON.writeValueAsString(event), String.class, type.getName(), present);
    }

    private static int revision(SerializedType type) {
        return Integer.parseInt(type.getRevision());
    }
}
