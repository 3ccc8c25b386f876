CREATE INDEX codes_sent_by_address ON codes_sent (address, at);

CREATE INDEX codes_sent_by_phone ON codes_sent (phone, at);

CREATE INDEX codes_sent_by_time ON codes_sent (at);

CREATE INDEX members_by_account ON members (account_id);

CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);

CREATE INDEX sessions_by_account ON sessions (account_id, created_at);

CREATE INDEX verifications_by_expiry ON verifications (expires_at);

CREATE INDEX verifications_by_phone ON verifications (phone);

CREATE INDEX verifications_by_session ON verifications (session_id);

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    phone TEXT NOT NULL UNIQUE CHECK (phone LIKE '+%' AND length(phone) <= 16),
    region TEXT NOT NULL CHECK (length(region) BETWEEN 2 AND 3),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE businesses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 3 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    country TEXT NOT NULL CHECK (length(country) = 2),
    about TEXT NOT NULL CHECK (length(about) <= 256),
    founder TEXT NOT NULL REFERENCES accounts (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE codes_sent (
    verification_id TEXT NOT NULL PRIMARY KEY,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE cursors (
    source TEXT NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    moved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE customers (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    business_id TEXT NOT NULL REFERENCES businesses (id),
    UNIQUE (account_id, business_id)
) STRICT;

CREATE TABLE events (
    sequence INTEGER PRIMARY KEY,
    type TEXT NOT NULL CHECK (type <> ''),
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;

CREATE TABLE members (
    business_id TEXT NOT NULL REFERENCES businesses (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    role TEXT NOT NULL CHECK (role IN ('owner', 'manager', 'agent', 'viewer')),
    added_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (business_id, account_id)
) STRICT;

CREATE TABLE migrations (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sql TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT;

CREATE TABLE parked_events (
    source TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    type TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    payload BLOB NOT NULL,
    reason TEXT NOT NULL,
    parked_at INTEGER NOT NULL,
    PRIMARY KEY (source, sequence)
) STRICT;

CREATE TABLE refresh_tokens (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    session_id TEXT NOT NULL REFERENCES sessions (id),
    replaced_at INTEGER
) STRICT;

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    family_hash BLOB NOT NULL UNIQUE CHECK (length(family_hash) = 32),
    device_name TEXT NOT NULL CHECK (length(device_name) <= 60),
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE TABLE verifications (
    id TEXT NOT NULL PRIMARY KEY,
    phone TEXT NOT NULL,
    region TEXT NOT NULL,
    device_hash BLOB NOT NULL CHECK (length(device_hash) = 32),
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
    state TEXT NOT NULL CHECK (state IN ('sending', 'open', 'completed', 'ended')),
    tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 5),
    session_id TEXT REFERENCES sessions (id),
    new_account INTEGER NOT NULL CHECK (new_account IN (0, 1)),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    CHECK (state <> 'completed' OR session_id IS NOT NULL)
) STRICT;
