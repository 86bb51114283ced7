"""The tables of partner associations; see bot/stores/sqlite/schema.py.

Sealed with the association's key where it says "sealed"; with the partners' key itself where no
association is known yet. Times are seconds since 1970 (UTC), as everywhere in this file.
"""

ORGANISATIONS = """
    CREATE TABLE organisation(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,         -- random, in addresses: cannot be counted through
        wrapped_key BLOB NOT NULL,          -- of the association, wrapped by the partners' key
        profile BLOB NOT NULL,              -- sealed Organisation
        trail BLOB,                         -- keyed hash over the end of its audit trail
        created REAL NOT NULL,
        removed REAL                        -- then its key is destroyed; the row explains the trail
    );
    CREATE TABLE member(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        login BLOB,                         -- keyed hash of the address they sign in with
        role TEXT NOT NULL CHECK (role IN ('coordinator', 'worker', 'volunteer')),
        profile BLOB NOT NULL,              -- sealed Member
        password TEXT,                      -- argon2id; NULL until the account was opened
        totp BLOB,                          -- sealed secret of the second step
        totp_step INTEGER NOT NULL DEFAULT 0,  -- the last one used: none works twice
        opening BLOB UNIQUE,                -- keyed hash of the link that opens the account once
        opening_expires REAL,
        created REAL NOT NULL,
        removed REAL,
        UNIQUE(organisation, login)         -- one address may serve two associations
    );
    CREATE INDEX member_login ON member(login) WHERE login IS NOT NULL;
    CREATE INDEX member_organisation ON member(organisation);
    CREATE TABLE passkey(
        id BLOB PRIMARY KEY,                -- keyed hash of the credential's id
        member INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
        payload BLOB NOT NULL,              -- sealed credential: id, public key
        counter INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE TABLE member_session(
        id BLOB PRIMARY KEY,                -- keyed hash of the cookie
        member INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
        created REAL NOT NULL,
        seen REAL NOT NULL,
        expires REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX member_session_member ON member_session(member);
    CREATE TABLE sign_in_attempt(who BLOB NOT NULL, at REAL NOT NULL);
    CREATE INDEX sign_in_attempt_who ON sign_in_attempt(who, at);
    CREATE TABLE audit(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation INTEGER NOT NULL,
        member INTEGER,                     -- NULL: the operator, or the service
        at REAL NOT NULL,
        action TEXT NOT NULL,               -- a word of ours
        subject INTEGER,                    -- row of the hand-off, member, invitation ...
        chain BLOB NOT NULL                 -- keyed hash over this row and the one before
    );
    CREATE INDEX audit_organisation ON audit(organisation, id);
    CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is only ever added to'); END;
    CREATE TRIGGER audit_kept BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is only ever added to'); END;
"""

INVITATIONS = """
    CREATE TABLE invitation(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,         -- random, in addresses of the console
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        secret BLOB NOT NULL UNIQUE,        -- keyed hash of the 128-bit token that people redeem
        payload BLOB NOT NULL,              -- sealed Invitation: group, languages
        places INTEGER,                     -- how many may come; NULL: any number
        used INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        expires REAL NOT NULL,
        revoked REAL
    );
    CREATE INDEX invitation_organisation ON invitation(organisation);
    CREATE TABLE belonging(
        conversation INTEGER PRIMARY KEY REFERENCES conversation(id) ON DELETE CASCADE,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        invitation INTEGER REFERENCES invitation(id),
        at REAL NOT NULL,
        news INTEGER NOT NULL DEFAULT 0     -- 1: agreed to hear announcements; -1: was asked
    );
    CREATE INDEX belonging_organisation ON belonging(organisation);
"""

# A helper's line is asked (to be translated or listened to), then proposed (read back, it waits for
# the helper's yes), agreed (to be sent) and sent; one that nothing speaks against skips the second.
HANDOFFS = """
    CREATE TABLE handoff(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        conversation INTEGER REFERENCES conversation(id) ON DELETE CASCADE,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'closed')),
        urgency TEXT NOT NULL CHECK (urgency IN ('usual', 'soon', 'now')),
        why TEXT NOT NULL,
        language TEXT NOT NULL,             -- the person's
        opened REAL NOT NULL,
        member INTEGER REFERENCES member(id),  -- who has it
        taken REAL,                         -- when it was last taken, or given back
        person_at REAL NOT NULL,            -- the person's last words
        helper_at REAL,                     -- when the helpers' last words went out
        told REAL,                          -- when the person was told that nobody answers yet
        announced TEXT NOT NULL,            -- the state that the person was told of last
        closed REAL,
        ended_by TEXT                       -- who closed it or gave it back: person, helper, erased
    );
    CREATE INDEX handoff_queue ON handoff(organisation, state, opened);
    CREATE UNIQUE INDEX handoff_conversation ON handoff(conversation)
        WHERE state != 'closed' AND conversation IS NOT NULL;
    CREATE INDEX handoff_of ON handoff(conversation);
    CREATE INDEX handoff_news ON handoff(id) WHERE state != announced;
    CREATE INDEX handoff_open ON handoff(person_at) WHERE state != 'closed';
    CREATE INDEX handoff_closed ON handoff(closed) WHERE closed IS NOT NULL;
    CREATE TABLE handoff_line(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        handoff INTEGER NOT NULL REFERENCES handoff(id) ON DELETE CASCADE,
        origin TEXT NOT NULL,               -- idempotency: what wrote it
        at REAL NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('person', 'helper', 'bot')),
        state TEXT NOT NULL                 -- said; of a helper, see HANDOFFS
            CHECK (state IN ('said', 'asked', 'proposed', 'agreed', 'sent', 'failed')),
        member INTEGER REFERENCES member(id),
        reason TEXT,                        -- why it was proposed, or failed: a word of ours
        outbox INTEGER,                     -- row of the reply that the person gets
        delivered INTEGER,                  -- 1: their platform took it, 0: it never will
        payload BLOB NOT NULL,              -- sealed Shared without its files
        UNIQUE(handoff, origin)
    );
    CREATE INDEX handoff_line_work ON handoff_line(state, id) WHERE state IN ('asked', 'agreed');
    CREATE INDEX handoff_line_outbox ON handoff_line(outbox) WHERE outbox IS NOT NULL;
    CREATE TABLE handoff_file(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        line INTEGER NOT NULL REFERENCES handoff_line(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        mime TEXT NOT NULL,
        payload BLOB NOT NULL               -- sealed bytes
    );
    CREATE INDEX handoff_file_line ON handoff_file(line);
    CREATE TABLE canned(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        state TEXT NOT NULL CHECK (state IN ('asked', 'ready')),
        payload BLOB NOT NULL               -- sealed: title, text, language, translations
    );
    CREATE INDEX canned_organisation ON canned(organisation);
    CREATE INDEX canned_asked ON canned(id) WHERE state = 'asked';
    CREATE TABLE handoff_version(           -- grows with every change that helpers can see
        organisation INTEGER PRIMARY KEY,
        number INTEGER NOT NULL
    );
    CREATE TRIGGER handoff_added AFTER INSERT ON handoff BEGIN
        INSERT INTO handoff_version VALUES (NEW.organisation, 1)
            ON CONFLICT(organisation) DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER handoff_changed AFTER UPDATE ON handoff BEGIN
        UPDATE handoff_version SET number = number + 1 WHERE organisation = NEW.organisation;
    END;
    CREATE TRIGGER handoff_gone AFTER DELETE ON handoff BEGIN
        UPDATE handoff_version SET number = number + 1 WHERE organisation = OLD.organisation;
    END;
    CREATE TRIGGER handoff_line_added AFTER INSERT ON handoff_line BEGIN
        UPDATE handoff_version SET number = number + 1
            WHERE organisation = (SELECT organisation FROM handoff WHERE id = NEW.handoff);
    END;
    CREATE TRIGGER handoff_line_changed AFTER UPDATE ON handoff_line BEGIN
        UPDATE handoff_version SET number = number + 1
            WHERE organisation = (SELECT organisation FROM handoff WHERE id = NEW.handoff);
    END;
    CREATE TRIGGER canned_changed AFTER UPDATE ON canned BEGIN
        INSERT INTO handoff_version VALUES (NEW.organisation, 1)
            ON CONFLICT(organisation) DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER handoff_line_delivered AFTER UPDATE OF state ON outbox
        WHEN NEW.state IN ('sent', 'failed') BEGIN
        UPDATE handoff_line SET delivered = (NEW.state = 'sent') WHERE outbox = NEW.id;
    END;
    CREATE TABLE room(
        place BLOB PRIMARY KEY,             -- pseudonym of the group chat
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        token TEXT NOT NULL UNIQUE,         -- in addresses of the console
        address BLOB NOT NULL,              -- sealed ConversationKey of the group
        opened REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX room_organisation ON room(organisation);
    CREATE TABLE room_code(
        code BLOB PRIMARY KEY,              -- keyed hash of what is typed in the group, once
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        member INTEGER,
        expires REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE room_post(                 -- what was posted where
        room BLOB NOT NULL REFERENCES room(place) ON DELETE CASCADE,
        handoff INTEGER NOT NULL REFERENCES handoff(id) ON DELETE CASCADE,
        what TEXT NOT NULL,                 -- first, closed, a line and its state, or its letter
        letter INTEGER,                     -- outbox row
        PRIMARY KEY(room, handoff, what)
    ) WITHOUT ROWID;
    CREATE INDEX room_post_handoff ON room_post(handoff);
    -- Who has everything deleted is not posted any more, not even what waits to be sent.
    CREATE TRIGGER room_withdrawn AFTER DELETE ON handoff_line WHEN OLD.side != 'helper' BEGIN
        UPDATE media SET holder = NULL, expires = stored WHERE holder = 'outbox' AND holder_id IN
            (SELECT o.id FROM outbox o JOIN room_post p ON p.letter = o.id
             WHERE p.handoff = OLD.handoff AND o.state = 'queued');
        UPDATE outbox SET state = 'failed', reason = 'withdrawn', finished = queued, payload = NULL
            WHERE state = 'queued'
            AND id IN (SELECT letter FROM room_post WHERE handoff = OLD.handoff);
    END;
"""

NEWS = """
    CREATE TABLE announcement(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        member INTEGER REFERENCES member(id),
        state TEXT NOT NULL
            CHECK (state IN ('asked', 'preview', 'agreed', 'sending', 'done', 'cancelled')),
        due REAL,
        created REAL NOT NULL,
        payload BLOB NOT NULL               -- sealed: text, language, translations
    );
    CREATE INDEX announcement_organisation ON announcement(organisation);
    CREATE TABLE announced(
        announcement INTEGER NOT NULL REFERENCES announcement(id) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        at REAL NOT NULL,
        letter INTEGER,                     -- outbox row
        PRIMARY KEY(announcement, conversation)
    ) WITHOUT ROWID;
    CREATE INDEX announced_conversation ON announced(conversation);
    CREATE INDEX announced_at ON announced(at);
    CREATE INDEX announcement_work ON announcement(state, due)
        WHERE state IN ('asked', 'agreed', 'sending');
"""

COUNTS = """
    CREATE TABLE seen(
        week TEXT NOT NULL,                 -- ISO 8601, 2026-W47
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        measure TEXT NOT NULL,              -- active, topic, unanswered, helped, onboarded ...
        dimension TEXT NOT NULL,            -- a language, a sheet's id, yes or no
        who BLOB NOT NULL,                  -- keyed hash, of the person and of this very row:
                                            -- only the service can tell whose it is
        PRIMARY KEY(week, organisation, measure, dimension, who)
    ) WITHOUT ROWID;
    CREATE TABLE tally(
        week TEXT NOT NULL,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        measure TEXT NOT NULL,
        dimension TEXT NOT NULL,
        people INTEGER NOT NULL CHECK (people >= 5),
        minutes INTEGER,                    -- of the waiting time: the median
        PRIMARY KEY(week, organisation, measure, dimension)
    ) WITHOUT ROWID;
    CREATE TABLE waited(week TEXT PRIMARY KEY) WITHOUT ROWID;  -- its waiting times are in `tally`
"""

REVIEWS = """
    CREATE TABLE wrong_answer(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation INTEGER NOT NULL REFERENCES organisation(id),
        member INTEGER REFERENCES member(id),
        at REAL NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'refused')),
        line INTEGER REFERENCES handoff_line(id) ON DELETE SET NULL,
        payload BLOB NOT NULL               -- sealed with the partners' key: the operator reviews
    );
    CREATE INDEX wrong_answer_organisation ON wrong_answer(organisation, state);
    CREATE INDEX wrong_answer_line ON wrong_answer(line) WHERE line IS NOT NULL;
"""

ALL = ORGANISATIONS + INVITATIONS + HANDOFFS + NEWS + COUNTS + REVIEWS
