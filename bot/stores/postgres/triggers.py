"""What tables do by themselves on PostgreSQL, and how all of the first version goes again."""

TRIGGERS = """
    CREATE FUNCTION pv_audit_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the audit trail is only ever added to'; END $$;
    CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit
        FOR EACH ROW EXECUTE FUNCTION pv_audit_kept();
    CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit
        FOR EACH STATEMENT EXECUTE FUNCTION pv_audit_kept();
    CREATE FUNCTION pv_handoff_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'INSERT' THEN
                INSERT INTO handoff_version VALUES (NEW.organisation, 1)
                    ON CONFLICT(organisation) DO UPDATE SET number = handoff_version.number + 1;
            ELSE
                UPDATE handoff_version SET number = number + 1
                    WHERE organisation = coalesce(NEW.organisation, OLD.organisation);
            END IF;
            RETURN NULL;
        END $$;
    CREATE TRIGGER handoff_changed AFTER INSERT OR UPDATE OR DELETE ON handoff
        FOR EACH ROW EXECUTE FUNCTION pv_handoff_changed();
    CREATE FUNCTION pv_handoff_line_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE handoff_version SET number = number + 1
                WHERE organisation = (SELECT organisation FROM handoff WHERE id = NEW.handoff);
            RETURN NULL;
        END $$;
    CREATE TRIGGER handoff_line_changed AFTER INSERT OR UPDATE ON handoff_line
        FOR EACH ROW EXECUTE FUNCTION pv_handoff_line_changed();
    CREATE FUNCTION pv_canned_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO handoff_version VALUES (NEW.organisation, 1)
                ON CONFLICT(organisation) DO UPDATE SET number = handoff_version.number + 1;
            RETURN NULL;
        END $$;
    CREATE TRIGGER canned_changed AFTER UPDATE ON canned
        FOR EACH ROW EXECUTE FUNCTION pv_canned_changed();
    CREATE FUNCTION pv_line_delivered() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE handoff_line SET delivered = CASE NEW.state WHEN 'sent' THEN 1 ELSE 0 END
                WHERE outbox = NEW.id;
            RETURN NULL;
        END $$;
    CREATE TRIGGER handoff_line_delivered AFTER UPDATE OF state ON outbox
        FOR EACH ROW WHEN (NEW.state IN ('sent', 'failed')) EXECUTE FUNCTION pv_line_delivered();
  -- Who has everything deleted is not posted any more, not even what waits to be sent.
    CREATE FUNCTION pv_room_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE media SET holder = NULL, expires = stored WHERE holder = 'outbox' AND holder_id
                IN (SELECT o.id FROM outbox o JOIN room_post p ON p.letter = o.id
                    WHERE p.handoff = OLD.handoff AND o.state = 'queued');
            UPDATE outbox SET state = 'failed', reason = 'withdrawn', finished = queued,
                payload = NULL WHERE state = 'queued'
                AND id IN (SELECT letter FROM room_post WHERE handoff = OLD.handoff);
            RETURN NULL;
        END $$;
    CREATE TRIGGER room_withdrawn AFTER DELETE ON handoff_line
        FOR EACH ROW WHEN (OLD.side != 'helper') EXECUTE FUNCTION pv_room_withdrawn();
"""

DROPPED = """
    DROP TABLE wrong_answer, waited, tally, seen, announced, announcement, room_post,
    room_code, room, handoff_version, canned, handoff_file, handoff_line, handoff, belonging,
    invitation, audit, sign_in_attempt, member_session, passkey, member, organisation,
    join_guess, joining, reminder, media, outbox, inbox, conversation, person;
    DROP FUNCTION pv_audit_kept, pv_handoff_changed, pv_handoff_line_changed,
    pv_canned_changed, pv_line_delivered, pv_room_withdrawn;
"""
