// Passkeys: makes the buttons work that the pages show hidden. Without this script, passwords work.

const bytes = (text) => Uint8Array.from(
  atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const csrf = () => document.querySelector("input[name=csrf]").value;

async function post(path, body = "") {
  const answer = await fetch(path, { method: "POST", body, headers: { "X-CSRF": csrf() } });
  if (!answer.ok) {
    const words = answer.headers.get("Content-Type") ?? "";
    throw new Error(words.startsWith("text/plain") ? await answer.text() : "");
  }
  return answer;
}

async function signIn() {
  const options = await (await post("/sign-in/passkey/ask")).json();
  options.challenge = bytes(options.challenge);
  const found = await navigator.credentials.get({ publicKey: options });
  await post("/sign-in/passkey", JSON.stringify({
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    response: {
      authenticatorData: text(found.response.authenticatorData),
      clientDataJSON: text(found.response.clientDataJSON),
      signature: text(found.response.signature),
      userHandle: found.response.userHandle ? text(found.response.userHandle) : undefined,
    },
  }));
  location.assign("/");
}

async function register() {
  const options = await (await post("/account/passkeys/ask")).json();
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(options.user.id);
  for (const known of options.excludeCredentials ?? []) known.id = bytes(known.id);
  const made = await navigator.credentials.create({ publicKey: options });
  const name = document.querySelector("#device").value;
  await post(`/account/passkeys?name=${encodeURIComponent(name)}`, JSON.stringify({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
    },
  }));
  location.assign("/account?passkey");
}

const does = { "sign-in": signIn, register };
const box = document.querySelector("#passkey");

if (box && window.PublicKeyCredential) {
  box.hidden = false;
  const alert = box.querySelector("[data-passkey-alert]");
  for (const button of box.querySelectorAll("[data-passkey]")) {
    button.addEventListener("click", async () => {
      button.disabled = true;
      alert.hidden = true;
      try {
        await does[button.dataset.passkey]();
      } catch (error) {
        alert.textContent = (error.name === "Error" && error.message) || box.dataset.failed;
        alert.hidden = false;
      } finally {
        button.disabled = false;
      }
    });
  }
}
