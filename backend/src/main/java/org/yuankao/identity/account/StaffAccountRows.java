package org.yuankao.identity.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yuankao.identity.Role;

/** Stored accounts. */
interface StaffAccountRows extends Repository<StaffAccount, UUID> {

    StaffAccount saveAndFlush(StaffAccount account);

    Optional<StaffAccount> findById(UUID id);

    Optional<StaffAccount> findByUsernameIgnoreCase(String username);

    List<StaffAccount> findByIdIn(Collection<UUID> ids);

    boolean existsByUsernameIgnoreCase(String username);

    long count();

    /** Past the version: whoever signs in twice at once, or while an administrator edits the account, contradicts nobody. */
    @Modifying
    @Query("update StaffAccount a set a.lastLoginAt = :at where a.id = :id")
    void noteLogin(UUID id, Instant at);

    @Query("select a from StaffAccount a where :role member of a.roles and a.state = 'ACTIVE' order by a.username")
    List<StaffAccount> active(Role role);

    @Query("""
            select a from StaffAccount a
            where lower(a.username) like lower(:pattern) escape '\\'
               or lower(a.displayName) like lower(:pattern) escape '\\'""")
    Page<StaffAccount> search(String pattern, Pageable page);

    /** Two administrators who disable each other wait for one another here. */
    @Query(value = "select true from (select pg_advisory_xact_lock(7046029254386353131)) as held", nativeQuery = true)
    boolean holdAdministrators();
}
