package permanency.store;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * Hands events on as they are stored, without understanding them: their names, revisions and texts stay what they are,
 * whether this version of the product knows them or not.
 */
public final class AsStored implements Serializer {

    /** Of an event, what it says of itself. */
    public record Content(String name, String revision, String json) {}

    private final EventSerializer metadata = new EventSerializer();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> form) {
        return object instanceof Content content
                ? getConverter()
                        .convert(
                                new SimpleSerializedObject<>(
                                        content.json(), String.class, content.name(), content.revision()),
                                form)
                : metadata.serialize(object, form);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var type = stored.getType();
        if (isMetadata(type)) {
            return metadata.deserialize(stored);
        }
        var json = getConverter().convert(stored, String.class).getData();
        return (T) new Content(type.getName(), type.getRevision(), json);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> form) {
        return metadata.canSerializeTo(form);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return isMetadata(type) ? MetaData.class : Content.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return metadata.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return metadata.getConverter();
    }

    private static boolean isMetadata(SerializedType type) {
        return MetaData.class.getName().equals(type.getName());
    }
}
