package id.payung.hostile;

import java.util.Map;
import java.util.Set;

/** What is open on purpose, each with the reason, so that anything else found open is a leak. */
final class FacadesAsked {
    /** Whole facades that anybody may ask. */
    static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry("Territories", "the names of areas are public"),
                    Map.entry("LawInForce", "the law is public"),
                    Map.entry("FamilyOutlooks", "the law is public"),
                    Map.entry("FullNiks", "the file that asks decides; it throws for others"),
                    Map.entry("Paper", "prints what it is given"),
                    Map.entry("DueMonths", "the law is public"),
                    Map.entry("Handbook", "the handbook is for everybody"),
                    Map.entry("MemberOutlooks", "the law is public"),
                    Map.entry("Confirmations", "who confirmed the law is public"),
                    Map.entry("LawCorrections", "what the law is to say is public"),
                    Map.entry("Answers", "words, no data"),
                    Map.entry("Assets", "files of the pages, no data"),
                    Map.entry("Dictionary", "words, no data"),
                    Map.entry("Today", "asks others, each of which decides for itself"),
                    Map.entry("TaskOwners", "the actor's own office only"),
                    Map.entry("Accounts", "tells who acts, before anybody acts; opening is asked"),
                    Map.entry("Sessions", "opens only to who holds the secret"),
                    Map.entry("SignIn", "opens only to who knows the password"),
                    Map.entry("SignInLinks", "issued by the launcher, followed with the secret"),
                    Map.entry("ApiTokens", "one's own only"),
                    Map.entry("Runs", "a list's progress belongs to its territory"),
                    Map.entry("Holding", "delays what others began, returns nothing"),
                    Map.entry("Listings", "a list belongs to its territory, an agent's too"),
                    Map.entry("ListingContents", "a list belongs to its territory"),
                    Map.entry("ListedRows", "a list belongs to its territory"),
                    Map.entry("ListingKinds", "columns of lists, no data"),
                    Map.entry("AmbiguousPlaces", "a list belongs to its territory"),
                    Map.entry("Papers", "a list belongs to its territory"),
                    Map.entry("Corrections", "a list belongs to its territory"),
                    Map.entry("StoredFiles", "the module that keeps the document decides"),
                    Map.entry("HandingOut", "the module that found the document decides"),
                    Map.entry("Sightings", "inside the run of whoever accepted the list"),
                    Map.entry(
                            "FullIdentities", "inside the writing of a file that asks for itself"),
                    Map.entry("Deciles", "inside the run of whoever accepted the list"),
                    Map.entry("Merging", "inside the decision of a pair or of a merge"),
                    Map.entry("MovingAlong", "inside a merge, returns nothing"),
                    Map.entry(
                            "VerificationSessions", "shows what the list showed; opening is asked"),
                    Map.entry("LifeEvents", "the module that learnt of them decides"),
                    Map.entry("TakingAlong", "inside the acceptance of a list, returns nothing"),
                    Map.entry("Ledger", "inside the decision that moves the money"),
                    Map.entry("WholeNation", "inside a step, which returns nothing"),
                    Map.entry("AuditTrail", "writes what others did"),
                    Map.entry("AuditVerification", "tells whether the chain is whole, no content"),
                    Map.entry("DemoWorld", "makes a demonstration"));

    /**
     * Names that every office must be able to read: who decided, and with whose money. Of a fund's
     * seats whoever prepares a decree must know how many are free.
     */
    static final Set<String> NAMES =
            Set.of(
                    "Offices.withCode",
                    "Offices.withId",
                    "Offices.inside",
                    "Steps.told",
                    "Funds.find",
                    "Funds.view",
                    "Funds.list",
                    "Funds.seatsLeft",
                    "Decrees.find",
                    "Decrees.list",
                    "Decrees.count",
                    "Decrees.course",
                    "Rankings.of",
                    "Programmes.find",
                    "Programmes.withCode",
                    "Programmes.list",
                    "Programmes.nearest",
                    "Programmes.deadlines",
                    "LegalBases.find",
                    "LegalBases.list");

    /** What needs more of a world to have an answer than this one has. */
    static final Set<String> EMPTY_EVEN_HERE =
            Set.of(
                    "Enquiries.toAsk",
                    "DecileLeavers.backlog",
                    "DecileLeavers.count",
                    "DecileLeavers.list",
                    "DecileLeavers.export",
                    "Workers.bearing",
                    "Workers.bearerOf",
                    "Timelines.sightings",
                    "Timelines.corrections",
                    "CoverageChecks.check",
                    "Catching.catchersOf",
                    "Catching.draft",
                    "Contributions.returnsOf",
                    "MonthlyFigures.activeAsOf",
                    "RefusedAttempts.count",
                    "RefusedAttempts.list",
                    "RefusedAttempts.export",
                    "Amendments.candidates",
                    "Decrees.lackingPapers",
                    "WaitingWorkers.count",
                    "WaitingWorkers.list",
                    "WaitingWorkers.export",
                    "WaitingFunds.people",
                    "Places.release",
                    "Pledges.handover",
                    "GiftStories.own",
                    "Decrees.leftBehind",
                    "OwnPledges.find",
                    "OwnPledges.list");

    private FacadesAsked() {}
}
