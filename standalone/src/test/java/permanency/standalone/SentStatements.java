package permanency.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;

/** Overhears what requests that read send to the database. A source of the application that is measured. */
public final class SentStatements implements BeanPostProcessor {

    static final String ARGUMENT = "--spring.main.sources=" + SentStatements.class.getName();

    private HikariDataSource pool;
    private volatile List<Call> calls;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("queryDataSource")) {
            return bean;
        }
        pool = (HikariDataSource) bean;
        var proxy = new ProxyFactory(pool);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) invocation -> {
            var answer = invocation.proceed();
            return answer instanceof Connection && isOverheard() ? overheard(answer, Connection.class, null) : answer;
        });
        return proxy.getProxy();
    }

    /** What the request sends, while no other one is under way. */
    List<Call> of(Runnable request) {
        calls = new ArrayList<>();
        request.run();
        var sent = calls;
        calls = null;
        return sent;
    }

    /** A client without anything of ours. */
    BareClient bareClient() {
        return BareClient.of(pool);
    }

    private boolean isOverheard() {
        return calls != null && RequestContextHolder.getRequestAttributes() != null;
    }

    private Object overheard(Object real, Class<?> type, Call origin) {
        var kept = calls;
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            var call = new Call(origin, method, arguments);
            if (call.isSent()) {
                kept.add(call);
            }
            var answer = call.on(real);
            return answer instanceof Statement ? overheard(answer, method.getReturnType(), call) : answer;
        });
    }
}
