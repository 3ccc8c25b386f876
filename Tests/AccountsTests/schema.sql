CREATE INDEX api_keys_by_business ON api_keys (business_id, created_at, id)
    WHERE revoked_at IS NULL;

CREATE INDEX businesses_by_founder ON businesses (founder);

CREATE INDEX code_requests_by_asker ON code_requests (asker, at);

CREATE INDEX code_requests_by_asker_phone ON code_requests (asker, phone, at);

CREATE INDEX code_requests_by_phone ON code_requests (phone, at);

CREATE INDEX code_requests_by_site ON code_requests (site, at) WHERE site IS NOT NULL;

CREATE INDEX code_requests_by_site_phone ON code_requests (site, phone, at) WHERE site IS NOT NULL;

CREATE INDEX code_requests_by_time ON code_requests (at);

CREATE INDEX device_keys_by_session ON device_keys (session_id);

CREATE UNIQUE INDEX device_keys_live ON device_keys (session_id) WHERE revoked_at IS NULL;

CREATE INDEX members_by_account ON members (account_id, business_id) WHERE removed_at IS NULL;

CREATE INDEX members_by_business ON members (business_id, added_at, account_id)
    WHERE removed_at IS NULL;

CREATE INDEX members_by_role ON members (business_id, role_id) WHERE removed_at IS NULL;

CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);

CREATE INDEX sessions_by_account ON sessions (account_id, created_at, id);

CREATE INDEX verifications_by_expiry ON verifications (expires_at);

CREATE INDEX verifications_by_phone
    ON verifications (phone, created_at, tries, state, expires_at);

CREATE INDEX verifications_by_session ON verifications (session_id);

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    phone TEXT NOT NULL UNIQUE CHECK (phone LIKE '+%' AND length(phone) <= 16),
    country TEXT NOT NULL CHECK (length(country) BETWEEN 2 AND 3),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE api_keys (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    request_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    permissions TEXT NOT NULL,
    secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    hint TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    revoked_at INTEGER,
    UNIQUE (business_id, request_id),
    FOREIGN KEY (business_id, created_by) REFERENCES members (business_id, account_id)
) STRICT;

CREATE TABLE blocks (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    business_id TEXT NOT NULL REFERENCES businesses (id),
    blocked_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, business_id)
) STRICT;

CREATE TABLE businesses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 3 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    country TEXT NOT NULL CHECK (length(country) = 2),
    about TEXT NOT NULL CHECK (length(about) <= 256),
    founder TEXT NOT NULL REFERENCES accounts (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE code_requests (
    verification_id TEXT NOT NULL PRIMARY KEY,
    phone TEXT NOT NULL,
    asker TEXT NOT NULL,
    site TEXT,
    at INTEGER NOT NULL,
    failed INTEGER NOT NULL CHECK (failed IN (0, 1))
) STRICT;

CREATE TABLE consents (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    business_id TEXT NOT NULL REFERENCES businesses (id),
    category TEXT NOT NULL CHECK (category IN ('marketing', 'utility')),
    granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, business_id, category)
) STRICT;

CREATE TABLE cursors (
    source TEXT NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    cursor TEXT NOT NULL CHECK (cursor <> ''),
    moved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE customers (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    business_id TEXT NOT NULL REFERENCES businesses (id),
    block_changed_at INTEGER,
    UNIQUE (account_id, business_id)
) STRICT;

CREATE TABLE database_identity (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    history_id TEXT NOT NULL,
    token_key BLOB NOT NULL CHECK (length(token_key) = 32)
) STRICT;

CREATE TABLE device_keys (
    id TEXT NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL CHECK (length(public_key) = 65),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    session_id TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE TABLE events (
    sequence INTEGER PRIMARY KEY,
    type TEXT NOT NULL CHECK (type <> ''),
    key TEXT NOT NULL,
    business_id TEXT,
    at INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;

CREATE TABLE members (
    business_id TEXT NOT NULL REFERENCES businesses (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    role_id TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER,
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
    business_id TEXT,
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

CREATE TABLE roles (
    business_id TEXT NOT NULL REFERENCES businesses (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    permissions TEXT NOT NULL,
    PRIMARY KEY (business_id, id)
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
    country TEXT NOT NULL,
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
