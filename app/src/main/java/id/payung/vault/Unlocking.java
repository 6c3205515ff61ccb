package id.payung.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens the vault at start: makes keys for a new database, refuses a database sealed with others.
 */
@Configuration(proxyBeanMethods = false)
class Unlocking {

    @Bean
    Vault vault(@Value("${payung.keys}") Path keys, JdbcClient jdbc) throws IOException {
        KeyFile file = KeyFile.in(keys);
        Optional<String> sealedWith =
                jdbc.sql("select fingerprint from payung.key_mark")
                        .query((row, _) -> row.getString(1))
                        .optional();
        if (sealedWith.isPresent()) {
            if (!file.exists() || !file.fingerprint().equals(sealedWith.get())) {
                throw new KeyMissing(sealedWith.get(), file.path().toString());
            }
            return file.unlock();
        }
        if (!file.exists()) {
            file.create();
        }
        jdbc.sql("insert into payung.key_mark (fingerprint) values (?)")
                .param(file.fingerprint())
                .update();
        return file.unlock();
    }
}
