package id.payung;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Payung as one process: every module below this package, on one PostgreSQL. */
@SpringBootApplication
@Modulithic(systemName = "Payung", sharedModules = "shared")
public class Application {}
