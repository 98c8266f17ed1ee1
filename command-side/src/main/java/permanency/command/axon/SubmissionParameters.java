package permanency.command.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.stereotype.Component;
import permanency.command.submission.Submission;

/** Hands the {@link Submission} of a command to its handler. */
@Component
public class SubmissionParameters implements ParameterResolverFactory, ParameterResolver<Submission> {

    @Override
    public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Submission.class ? this : null;
    }

    @Override
    public Submission resolveParameterValue(Message<?> message) {
        return Submission.of(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey("actor");
    }
}
