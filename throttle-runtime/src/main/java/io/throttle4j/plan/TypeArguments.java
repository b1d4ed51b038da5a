package io.throttle4j.plan;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the type variables of a type's supertypes stand for, so that a method is known by what it overrides. */
final class TypeArguments {

    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    private TypeArguments() {}

    static TypeArguments of(Class<?> type) {
        TypeArguments result = new TypeArguments();
        result.collectFrom(type);
        return result;
    }

    /** The parameter types of {@code method} as the type sees them, erased. */
    List<Class<?>> parameters(Method method) {
        List<Class<?>> erased = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            erased.add(erase(parameter));
        }
        return erased;
    }

    private void collectFrom(Class<?> type) {
        List<Type> supertypes = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            supertypes.add(type.getGenericSuperclass());
        }
        for (Type supertype : supertypes) {
            if (supertype instanceof ParameterizedType parameterized) {
                remember(parameterized);
                collectFrom((Class<?>) parameterized.getRawType());
            } else {
                collectFrom((Class<?>) supertype);
            }
        }
    }

    private void remember(ParameterizedType supertype) {
        TypeVariable<?>[] variables = ((Class<?>) supertype.getRawType()).getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            arguments.put(variables[i], supertype.getActualTypeArguments()[i]);
        }
    }

    private Class<?> erase(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erase(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof WildcardType wildcard) {
            return erase(wildcard.getUpperBounds()[0]);
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        Type argument = arguments.get(variable);
        return erase(argument != null ? argument : variable.getBounds()[0]);
    }
}
