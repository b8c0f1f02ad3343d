package org.yuankao.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.shared.AuditLog;

/** Each test empties the accounts in a transaction that is rolled back. */
@IntegrationTest
@Transactional
class FirstAdministratorIT {

    @Autowired
    Accounts accounts;

    @Autowired
    Credentials credentials;

    @Autowired
    Passwords passwords;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void with_a_password_from_outside_nothing_is_printed_and_it_must_be_changed() {
        empty();

        assertThat(start("From-the-0utside")).isEmpty();
        assertThat(credentials.prove("admin", "From-the-0utside"))
                .hasValueSatisfying(
                        proven -> assertThat(proven.mustChangePassword()).isTrue());
    }

    @Test
    void without_one_it_is_made_and_printed_once() {
        empty();

        Matcher printed = Pattern.compile("password (\\S+) ").matcher(start(null));
        assertThat(printed.find()).isTrue();
        assertThat(credentials.prove("admin", printed.group(1))).isPresent();
        assertThat(start(null)).isEmpty();
    }

    @Test
    void where_there_are_accounts_there_is_no_first_administrator() {
        if (accounts.none()) {
            start(null);
        }
        String before = jdbc.sql("select count(*)::text from identity.staff_account")
                .query(String.class)
                .single();

        assertThat(start("From-the-0utside")).isEmpty();
        assertThat(jdbc.sql("select count(*)::text from identity.staff_account")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
    }

    private String start(@Nullable String password) {
        IdentityProperties properties =
                new IdentityProperties(password, null, 5, Duration.ofMinutes(1), Duration.ofHours(1));
        PrintStream real = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new FirstAdministrator(accounts, passwords, properties, audit, transaction)
                    .run(new DefaultApplicationArguments());
        } finally {
            System.setOut(real);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("First administrator"))
                .findFirst()
                .orElse("");
    }

    private void empty() {
        jdbc.sql("delete from identity.staff_role").update();
        jdbc.sql("delete from identity.staff_account").update();
    }
}
