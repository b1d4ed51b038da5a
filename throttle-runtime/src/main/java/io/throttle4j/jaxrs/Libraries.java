package io.throttle4j.jaxrs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Tells which optional libraries are there. */
final class Libraries {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private Libraries() {}

    /** Whether a class is there; on the module path, makes its module readable for the room that uses it. */
    static boolean canRead(String name) {
        try {
            Class<?> present = Class.forName(name, false, Libraries.class.getClassLoader());
            Libraries.class.getModule().addReads(present.getModule());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            LOG.log(Level.DEBUG, name + " is not there", absent);
            return false;
        }
    }
}
