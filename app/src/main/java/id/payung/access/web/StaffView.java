package id.payung.access.web;

import id.payung.access.Account;
import id.payung.shared.Page;

/** Some of the accounts, by user name. */
public record StaffView(long count, Page<Account> page) {}
