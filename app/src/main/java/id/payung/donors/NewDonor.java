package id.payung.donors;

import id.payung.shared.TerritoryCode;

/**
 * A donor who is to be recorded.
 *
 * @param username of the account with which he is to follow his money; empty for none
 */
public record NewDonor(
        Donor.Kind kind, String name, String belongsTo, TerritoryCode home, String username) {}
