package id.payung.access.web;

import id.payung.access.Account;
import id.payung.access.AccountFilter;
import id.payung.shared.Page;

/** Some of the accounts, by user name. */
public record StaffView(AccountFilter filter, long count, Page<Account> page) {}
