package io.throttle4j.plan;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the type variables of a type's supertypes stand for, so that a method is known by what it overrides. */
final class TypeArguments {

    private final Map<TypeVariable<?>, FilledType> arguments = new HashMap<>();

    private TypeArguments() {}

    static TypeArguments of(Class<?> type) {
        TypeArguments result = new TypeArguments();
        result.collectFrom(type);
        return result;
    }

    /** Whether one method may override the other by its parameters: they are the same, or one writes the erasure. */
    boolean haveSameParameters(Method one, Method other) {
        List<FilledType> first = parameters(one);
        List<FilledType> second = parameters(other);
        return first.equals(second)
                || first.equals(erased(second))
                || erased(first).equals(second);
    }

    private List<FilledType> parameters(Method method) {
        return fill(method.getGenericParameterTypes(), method.getDeclaringClass());
    }

    private static List<FilledType> erased(List<FilledType> types) {
        return types.stream().map(type -> FilledType.of(type.erased())).toList();
    }

    private void collectFrom(Class<?> type) {
        List<Type> supertypes = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            supertypes.add(type.getGenericSuperclass());
        }
        for (Type supertype : supertypes) {
            if (supertype instanceof ParameterizedType parameterized) {
                Class<?> raw = (Class<?>) parameterized.getRawType();
                remember(raw, fill(parameterized.getActualTypeArguments(), type));
                collectFrom(raw);
            } else {
                collectFrom((Class<?>) supertype);
            }
        }
    }

    private void remember(Class<?> supertype, List<FilledType> filled) {
        TypeVariable<?>[] variables = supertype.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            arguments.put(variables[i], filled.get(i));
        }
    }

    private List<FilledType> fill(Type[] types, Class<?> writtenIn) {
        return Arrays.stream(types).map(type -> fill(type, writtenIn)).toList();
    }

    private FilledType fill(Type type, Class<?> writtenIn) {
        if (type instanceof ParameterizedType parameterized) {
            return new FilledType.Generic(
                    (Class<?>) parameterized.getRawType(), fill(parameterized.getActualTypeArguments(), writtenIn));
        }
        if (type instanceof GenericArrayType array) {
            return new FilledType.ArrayOf(fill(array.getGenericComponentType(), writtenIn));
        }
        if (type instanceof WildcardType wildcard) {
            return new FilledType.Wildcard(
                    fill(wildcard.getUpperBounds(), writtenIn), fill(wildcard.getLowerBounds(), writtenIn));
        }
        return type instanceof TypeVariable<?> variable ? fill(variable, writtenIn) : FilledType.of((Class<?>) type);
    }

    /** An inner class may use its outer class's variable, and inherit from that class with another argument for it. */
    private FilledType fill(TypeVariable<?> variable, Class<?> writtenIn) {
        FilledType argument = variable.getGenericDeclaration() == writtenIn ? arguments.get(variable) : null;
        if (argument != null) {
            return argument;
        }
        Object identity = variable.getGenericDeclaration() instanceof Method method
                ? List.of(method.getTypeParameters()).indexOf(variable)
                : variable;
        return new FilledType.Open(identity, erased(variable.getBounds()[0], writtenIn));
    }

    /** Does not look at arguments: a bound may name the variable that it bounds there. */
    private Class<?> erased(Type bound, Class<?> writtenIn) {
        if (bound instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return fill(bound, writtenIn).erased();
    }
}
