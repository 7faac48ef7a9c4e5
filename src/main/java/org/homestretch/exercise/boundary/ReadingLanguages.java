package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.entity.LibraryReader;
import org.homestretch.exercise.entity.ReadingLanguage;

/** In which language each member of staff reads the library (L-25). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class ReadingLanguages {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Caller caller;

    /** What the caller chose; empty for who never did. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<ReadingLanguage> chosen() {
        return Optional.ofNullable(mine()).map(LibraryReader::language);
    }

    /** Reads the library in that language from now on (L-25). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public void choose(ReadingLanguage language) {
        LibraryReader reader = mine();
        if (reader == null) {
            entityManager.persist(new LibraryReader(caller.staffId(), language));
        } else {
            reader.readIn(language);
        }
    }

    private LibraryReader mine() {
        return entityManager.find(LibraryReader.class, caller.staffId());
    }
}
