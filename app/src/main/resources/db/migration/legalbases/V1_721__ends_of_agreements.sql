-- An agreement with the insurer (PKS) holds until a day; other texts hold until another replaces them.
alter table legalbases.legal_basis add ends_on date check (ends_on >= dated);
