package io.throttle4j.processor.fuzz;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The signatures of methods as members of one type: its supertypes' type arguments filled in. */
final class Signatures {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    Signatures(Class<?> type) {
        follow(type);
    }

    /** Whether the two could not stand beside each other: the same parameters, or those of one are the other's erasure. */
    boolean overrideEquivalent(Method one, Method other) {
        if (!one.getName().equals(other.getName()) || one.getParameterCount() != other.getParameterCount()) {
            return false;
        }
        String first = written(one);
        String second = written(other);
        return first.equals(second)
                || first.equals(erased(other))
                || erased(one).equals(second);
    }

    private void follow(Class<?> type) {
        if (type.getGenericSuperclass() != null) {
            bind(type.getGenericSuperclass());
        }
        Arrays.stream(type.getGenericInterfaces()).forEach(this::bind);
    }

    private void bind(Type supertype) {
        if (supertype instanceof ParameterizedType parameterized) {
            Class<?> declaration = (Class<?>) parameterized.getRawType();
            TypeVariable<?>[] variables = declaration.getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                arguments.put(variables[i], parameterized.getActualTypeArguments()[i]);
            }
            follow(declaration);
        } else {
            Class<?> declaration = (Class<?>) supertype;
            for (TypeVariable<?> variable : declaration.getTypeParameters()) {
                arguments.put(variable, erasure(variable.getBounds()[0]));
            }
            follow(declaration);
        }
    }

    private String written(Method method) {
        return written(method.getGenericParameterTypes(), method);
    }

    private String erased(Method method) {
        return joined(Arrays.stream(method.getGenericParameterTypes())
                .map(parameter -> erasure(parameter).getTypeName())
                .toList());
    }

    private String written(Type type, Method method) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType().getTypeName()
                    + Arrays.stream(parameterized.getActualTypeArguments())
                            .map(argument -> written(argument, method))
                            .collect(Collectors.joining(",", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return written(array.getGenericComponentType(), method) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return "? extends " + written(wildcard.getUpperBounds(), method) + " super "
                    + written(wildcard.getLowerBounds(), method);
        }
        if (type instanceof TypeVariable<?> variable) {
            return writtenVariable(variable, method);
        }
        return type.getTypeName();
    }

    private String written(Type[] types, Method method) {
        return joined(Arrays.stream(types).map(type -> written(type, method)).toList());
    }

    private String writtenVariable(TypeVariable<?> variable, Method method) {
        if (variable.getGenericDeclaration() instanceof Method) {
            int position = List.of(method.getTypeParameters()).indexOf(variable);
            return "#" + position + " extends " + erasure(variable).getTypeName();
        }
        Type argument = arguments.get(variable);
        return argument == null
                ? variable.getGenericDeclaration() + "#" + variable.getName()
                : written(argument, method);
    }

    private Class<?> erasure(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erasure(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof TypeVariable<?> variable) {
            Type argument = arguments.get(variable);
            return erasure(argument == null ? variable.getBounds()[0] : argument);
        }
        return (Class<?>) type;
    }

    private static String joined(List<String> parameters) {
        return String.join(", ", parameters);
    }
}
