package dev.dicomstatus;

/**
 * Where a Status Code was received. Each part may be null; a part that is of no use, such as a private SOP Class, takes nothing
 * away from the answer. Example: {@code Context.of(Service.C_MOVE).withSOPClass(uid)}.
 *
 * @param service        the DIMSE service of the response
 * @param sopClass       the SOP Class UID of the response
 * @param serviceClass   the service class by its name or its annex of PS3.4; of use with a private SOP Class
 * @param actionTypeId   Action Type ID (0000,1008) of an N-ACTION
 * @param implementation the product whose own meanings go first, such as {@code dcm4chee-arc}
 */
public record Context(Service service, String sopClass, String serviceClass, Integer actionTypeId, String implementation) {
    /** Nothing is known: then nothing is guessed. */
    public static final Context NONE = new Context(null, null, null, null, null);

    /** Only the DIMSE service is known. */
    public static Context of(Service service) {
        return new Context(service, null, null, null, null);
    }

    /** The same with a SOP Class UID. */
    public Context withSOPClass(String uid) {
        return new Context(service, uid, serviceClass, actionTypeId, implementation);
    }

    /** The same with a service class, by its name or its annex of PS3.4. */
    public Context withServiceClass(String name) {
        return new Context(service, sopClass, name, actionTypeId, implementation);
    }

    /** The same with an Action Type ID. */
    public Context withActionTypeId(int id) {
        return new Context(service, sopClass, serviceClass, id, implementation);
    }

    /** The same with the product that answered. */
    public Context withImplementation(String name) {
        return new Context(service, sopClass, serviceClass, actionTypeId, name);
    }
}
