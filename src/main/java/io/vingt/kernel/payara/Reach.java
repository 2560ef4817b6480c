package io.vingt.kernel.payara;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Asks objects of the server by the names of their public methods. */
final class Reach {

    private Reach() {}

    /** The server's own request behind what filters and servlets see. */
    static Object request(ServletRequest request) throws ReflectiveOperationException {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) inner = wrapper.getRequest();
        return call(inner, "getUnwrappedCoyoteRequest");
    }

    static Object call(Object of, String name, Object... values) throws ReflectiveOperationException {
        for (Method method : of.getClass().getMethods()) {
            if (method.getName().equals(name) && takes(method, values)) {
                method.setAccessible(true);
                return method.invoke(of, values);
            }
        }
        throw new NoSuchMethodException(of.getClass().getName() + "." + name);
    }

    private static boolean takes(Method method, Object... values) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != values.length) return false;
        for (int i = 0; i < types.length; i++) if (!types[i].isInstance(values[i])) return false;
        return true;
    }

    /** @param near an object whose class loader knows the type */
    static Class<?> type(String name, Object near) throws ClassNotFoundException {
        return Class.forName(name, true, near.getClass().getClassLoader());
    }

    static Object as(Class<?> type, InvocationHandler does) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does);
    }
}
