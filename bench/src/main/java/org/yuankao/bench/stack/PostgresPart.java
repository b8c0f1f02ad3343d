package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL from the embedded binaries, with everything on that makes an acknowledged answer a durable one. */
public final class PostgresPart extends Part {

    static final String NAME = "postgres";

    private static final String USER = "yuankao";
    private static final String DATABASE = "postgres";

    private final Path folder;
    private final String password;

    PostgresPart(Installation home, String password) {
        super(NAME, home);
        this.folder = home.data().resolve("postgres");
        this.password = password;
    }

    @Override
    void prepare() {
        Path binaries = folder.resolve("binaries");
        new PostgresBinaries(binaries).unpackOnce();
        if (!Files.isRegularFile(cluster().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    private void initialise() {
        Path secret = home().run().resolve("initdb.secret");
        try {
            Files.deleteIfExists(secret);
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, password);
            List<String> command = new ArrayList<>(unprivileged());
            command.addAll(List.of(
                    program("initdb"),
                    "--pgdata=" + cluster(),
                    "--username=" + USER,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret));
            Process initdb = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            if (initdb.waitFor() != 0) {
                throw new StackFailure("PostgreSQL could not make its folder: " + lastWords());
            }
            Files.delete(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while PostgreSQL made its folder.", e);
        }
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(unprivileged());
        command.addAll(List.of(program("postgres"), "-D", cluster().toString()));
        for (String setting : List.of(
                // the backend's two pools, the relay, and room for a person who looks
                "port=" + home().ports().postgres(),
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "shared_buffers=128MB",
                "max_connections=120",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    /** Fast shutdown: sessions are cut, everything committed is kept. */
    @Override
    String endSignal() {
        return "INT";
    }

    @Override
    boolean answers() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A connection of the owner, for ledgers that are compared with tables. */
    public Connection connect() throws SQLException {
        return connect(DATABASE);
    }

    /** The same to another database of the server. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(url(database), properties);
    }

    /** What PostgreSQL's own programs need in their environment to connect as the owner; {@code PGPASSWORD} is among it. */
    public Map<String, String> clientEnvironment() {
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", String.valueOf(home().ports().postgres()),
                "PGUSER", USER,
                "PGPASSWORD", password,
                "PGDATABASE", DATABASE);
    }

    String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(home().ports().postgres(), database);
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private String program(String name) {
        return folder.resolve("binaries/bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own gives it a plain user. */
    private static List<String> unprivileged() {
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!root || !linux) {
            return List.of();
        }
        if (!succeeds("unshare", "-U", "true")) {
            throw new StackFailure("PostgreSQL does not run as root, and this computer forbids user namespaces"
                    + " (unshare -U): start bin/demo as a plain user.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
