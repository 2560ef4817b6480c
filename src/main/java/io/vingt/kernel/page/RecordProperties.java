package io.vingt.kernel.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lets a page write {@code #{row.rank}} of a record, as Expression Language 6 does by itself, also of what a record says
 * of itself beside its components: a page need not know how a record is put together.
 */
public class RecordProperties extends ELResolver {

    private record Property(Class<?> type, String name) {}

    private static final ConcurrentMap<Property, Optional<Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) return null;
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) return null;
        try {
            Object value = accessor.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || accessor(base, property).isEmpty()) return null;
        context.setPropertyResolved(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) throw new PropertyNotWritableException(String.valueOf(property));
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<Method> accessor(Object base, Object property) {
        return ACCESSORS.computeIfAbsent(
                new Property(base.getClass(), String.valueOf(property)), RecordProperties::find);
    }

    private static Optional<Method> find(Property property) {
        if (!property.type().isRecord()) return Optional.empty();
        return Arrays.stream(property.type().getDeclaredMethods())
                .filter(method -> method.getName().equals(property.name()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .findFirst();
    }
}
