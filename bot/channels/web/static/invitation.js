// An invitation in the address: read once, out of the address bar at once, and shown nowhere.

const SECRET = /^[\w-]{1,64}$/;

/** The secret of an invitation that the page was opened with; null: there is none (any more). */
export function invitation() {
  const address = new URL(location.href);
  const secret = address.searchParams.get("invite");
  if (secret === null) return null;
  address.searchParams.delete("invite");
  history.replaceState(null, "", address);
  return SECRET.test(secret) ? secret : null;
}

/** What the outbox tells of a message that is not shown. */
export const unseen = { sent() {}, waits() {}, failed() {} };
