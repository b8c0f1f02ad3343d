package org.yuankao.shared.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.shared.SharedProperties;
import org.yuankao.shared.StartRefused;

@DisplayName("Q2 Personal data is sealed")
class SealingTest {

    private static final String ID_NUMBER = "330106199001011234";

    @TempDir
    Path folder;

    private Path file;
    private SealedColumns columns;
    private WrappedKeys dataKeys;

    @BeforeEach
    void keys() throws GeneralSecurityException {
        file = folder.resolve("new/keys.json");
        Keys keys = keys(true);
        columns = new SealedColumns(keys);
        dataKeys = new WrappedKeys(keys);
    }

    @Test
    void what_was_sealed_opens_after_a_restart() throws GeneralSecurityException {
        byte[] sealed = columns.seal(ID_NUMBER);

        assertThat(new SealedColumns(keys(false)).open(sealed)).isEqualTo(ID_NUMBER);
    }

    @Test
    void equal_values_are_not_seen_to_be_equal() {
        assertThat(columns.seal(ID_NUMBER)).isNotEqualTo(columns.seal(ID_NUMBER));
        assertThat(new String(columns.seal(ID_NUMBER), StandardCharsets.ISO_8859_1))
                .doesNotContain("3301");
    }

    @Test
    void a_flipped_bit_is_noticed() {
        byte[] sealed = columns.seal(ID_NUMBER);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> columns.open(sealed));
    }

    @Test
    void the_blind_index_finds_the_same_value_and_needs_the_key() throws GeneralSecurityException {
        byte[] index = columns.blindIndex(ID_NUMBER);

        assertThat(index).hasSize(32).isEqualTo(new SealedColumns(keys(false)).blindIndex(ID_NUMBER));
        file = folder.resolve("other.json");
        assertThat(new SealedColumns(keys(true)).blindIndex(ID_NUMBER)).isNotEqualTo(index);
    }

    @Test
    void a_sitting_s_key_opens_its_own_things_only() {
        byte[] mine = dataKeys.wrapNew();
        byte[] other = dataKeys.wrapNew();
        byte[] photo = dataKeys.seal(mine, new byte[] {1, 2, 3});

        assertThat(dataKeys.open(mine, photo)).containsExactly(1, 2, 3);
        assertThatIllegalStateException().isThrownBy(() -> dataKeys.open(other, photo));
    }

    @Test
    void the_key_file_is_its_owners_only() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void without_a_key_file_the_start_is_refused_with_a_sentence() {
        file = folder.resolve("missing.json");

        assertThatThrownBy(() -> keys(false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("missing.json")
                .hasMessageContaining("create-key-file");
        assertThat(file).doesNotExist();
    }

    private Keys keys(boolean create) throws GeneralSecurityException {
        return new Keys(new SharedProperties(
                file,
                create,
                folder,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                null,
                false,
                SharedProperties.Https.OFF));
    }
}
