"""SQL over procrastinate's tables, for what its manager does not offer in one step."""

SERVES = """INSERT INTO jobs_serving(worker, queue)
    SELECT %(worker)s, unnest(%(queues)s::text[]) RETURNING worker"""

BEAT = """UPDATE procrastinate_workers SET last_heartbeat = now()
    WHERE id = %(worker)s RETURNING last_heartbeat"""

ADOPT = """UPDATE procrastinate_jobs SET worker_id = %(new)s
    WHERE worker_id = %(old)s AND status = 'doing' AND id = ANY(%(held)s::bigint[]) RETURNING id"""

# What a worker that lives does not know of was handed to it in an answer that was lost: no death.
RETURN = """WITH freed AS (
    UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL, queueing_lock = NULL
    WHERE worker_id = %(old)s AND status = 'doing' RETURNING id, queue_name)
    SELECT id, pg_notify('procrastinate_queue_v1#' || queue_name,
        json_build_object('type', 'job_inserted', 'job_id', id)::text) FROM freed"""

DONE = """DELETE FROM procrastinate_jobs
    WHERE id = %(id)s AND status = 'doing' AND worker_id = ANY(%(workers)s::bigint[])
    RETURNING id"""

# A waiting job rings no bell when it is updated: we ring it. And it waits without its queueing
# lock, which only one waiting job may have: another may have been asked for meanwhile.
PUT_BACK = """WITH freed AS (
    UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL, scheduled_at = %(at)s,
        queueing_lock = NULL, queue_name = coalesce(%(queue)s, queue_name),
        priority = coalesce(%(urgency)s, priority)
    WHERE id = %(id)s AND status = 'doing' AND worker_id = ANY(%(workers)s::bigint[])
    RETURNING id, queue_name)
    SELECT id, pg_notify('procrastinate_queue_v1#' || queue_name,
        json_build_object('type', 'job_inserted', 'job_id', id)::text) FROM freed"""

# One statement, so that two processes that look at once free a job once. Not within the first
# moments of a server: nobody could beat while it was away. Nor when it says what it says late,
# `until` being the server's own time: it may have waited for a server that hung, as all beats did.
TAKE_OVER = """WITH held AS (
    SELECT j.id FROM procrastinate_jobs j LEFT JOIN procrastinate_workers w ON w.id = j.worker_id
    WHERE j.status = 'doing' AND (
        w.id IS NULL
        OR w.last_heartbeat < now() - make_interval(secs => %(limit)s)
            AND now() - pg_postmaster_start_time() > make_interval(secs => %(limit)s)
        OR (SELECT max(e.at) FROM procrastinate_events e
            WHERE e.job_id = j.id AND e.type = 'started')
            < now() - make_interval(secs => %(stuck)s))
    AND coalesce(now() < %(until)s::timestamptz, true)
    FOR UPDATE OF j SKIP LOCKED),
    freed AS (
    UPDATE procrastinate_jobs j SET status = 'todo', worker_id = NULL, attempts = attempts + 1,
        scheduled_at = NULL, queueing_lock = NULL
    FROM held WHERE j.id = held.id AND j.status = 'doing' RETURNING j.id, j.queue_name)
    SELECT id, pg_notify('procrastinate_queue_v1#' || queue_name,
        json_build_object('type', 'job_inserted', 'job_id', id)::text) FROM freed"""

# The conflict: somebody else asks at this very moment.
NOTE = """WITH asked AS (
    INSERT INTO procrastinate_jobs(queue_name, task_name, priority, lock, queueing_lock, args)
    SELECT 'speak', 'speak', 5, 'note:' || %(token)s, 'note:' || %(token)s, %(args)s::jsonb
    WHERE NOT EXISTS (SELECT 1 FROM procrastinate_jobs
        WHERE lock = 'note:' || %(token)s AND status IN ('todo', 'doing'))
    ON CONFLICT DO NOTHING RETURNING id)
    SELECT id, pg_notify('procrastinate_queue_v1#speak',
        json_build_object('type', 'job_inserted', 'job_id', id)::text) FROM asked"""

CHANGED = """SELECT 1 AS much FROM pg_stat_user_tables
    WHERE relname = 'procrastinate_jobs' AND n_mod_since_analyze > 500"""

UNSERVED = """SELECT j.queue_name AS queue, count(*) AS waiting,
    coalesce(extract(epoch FROM now() - min(e.at)), 0) AS oldest
    FROM procrastinate_jobs j
    LEFT JOIN procrastinate_events e ON e.job_id = j.id AND e.type = 'deferred'
    WHERE j.status = 'todo' AND (j.scheduled_at IS NULL OR j.scheduled_at <= now())
        AND NOT EXISTS (
            SELECT 1 FROM jobs_serving s JOIN procrastinate_workers w ON w.id = s.worker
            WHERE s.queue = j.queue_name
                AND w.last_heartbeat > now() - make_interval(secs => %(limit)s))
    GROUP BY j.queue_name ORDER BY j.queue_name"""

FORGET = """DELETE FROM procrastinate_workers
    WHERE last_heartbeat < now() - interval '1 minute'
        AND now() - pg_postmaster_start_time() > interval '1 minute'"""

# After a move from SQLite, or when a person's platform gave them another id.
REPAIR = """WITH forgotten AS (
    SELECT i.id, encode(c.pseudonym, 'hex') AS name
    FROM inbox i JOIN conversation c ON c.id = i.conversation
    WHERE i.state IN ('waiting', 'claimed') AND i.ready < %(before)s AND NOT EXISTS (
        SELECT 1 FROM procrastinate_jobs j
        WHERE j.lock = 'chat:' || encode(c.pseudonym, 'hex') AND j.status IN ('todo', 'doing'))
    ORDER BY i.id LIMIT 1000),
    rung AS (
    SELECT coalesce(array_length(procrastinate_defer_jobs_v1(array_agg(
        ROW('io', %(task)s::text, 0, 'chat:' || name, NULL,
            jsonb_build_object('conversation', name), NULL)::procrastinate_job_to_defer_v1
        ORDER BY id)), 1), 0) AS rung FROM forgotten)
    SELECT rung, CASE WHEN rung > 0
        THEN pg_notify('procrastinate_queue_v1#io', '{"type": "job_inserted", "job_id": 0}') END
    FROM rung"""
