// Passkeys: the one way in that needs a script. The server checks no signature; what counts are 32 secret bytes that
// the authenticator works out for this site (WebAuthn's `prf` extension), the same each time. They go to the server
// in a form, as the six words do, and stay nowhere here.

/** What the authenticator's bytes are worked out from: one fixed text, so that any device gives the same. */
const SALT_TEXT = "homegroup/v1/passkey";

/** Shows what needs passkeys, where the browser has them, and does the ceremony when a form is sent. */
export function offerPasskeys(): void {
  if (typeof PublicKeyCredential === "undefined") return;
  for (const part of document.querySelectorAll<HTMLElement>("[data-needs-passkey]")) part.hidden = false;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(form);
    });
  }
}

/** The secret bytes go into the form, and the form on its way; or why not is said below its button. */
async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  const field = form.querySelector<HTMLInputElement>("input[name=prf]");
  const says = form.querySelector<HTMLElement>("[role=status]");
  if (button === null || field === null || says === null) return;
  says.textContent = "";
  button.disabled = true;
  try {
    const make = form.dataset["passkey"] === "add";
    const secret = make ? await register(form.dataset["name"] ?? "") : await ask([]);
    if (secret === undefined) {
      says.textContent = form.dataset["unable"] ?? "";
    } else {
      field.value = hexadecimal(secret);
      form.submit();
      field.value = "";
    }
  } catch {
    // Refused, timed out, or nothing to choose from: browsers do not say which, and need not.
    says.textContent = form.dataset["failed"] ?? "";
  } finally {
    button.disabled = false;
  }
}

/** Makes a passkey under a name that says nothing. `undefined` where it has no secret bytes to give. */
async function register(name: string): Promise<ArrayBuffer | undefined> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: random(32),
      rp: { name },
      user: { id: random(16), name, displayName: name },
      pubKeyCredParams: [-7, -257, -8].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      attestation: "none",
      extensions: { prf: { eval: { first: await salt() } } },
    },
  });
  if (!(made instanceof PublicKeyCredential)) return undefined;
  const prf = made.getClientExtensionResults().prf;
  const secret = prf?.enabled ? (prf.results?.first ?? (await ask([made.rawId]))) : undefined;
  if (secret === undefined) await disown(made);
  return secret === undefined ? undefined : bytes(secret);
}

/** Asks one of these passkeys, or any of this site's, for its secret bytes. */
async function ask(ids: ArrayBuffer[]): Promise<ArrayBuffer | undefined> {
  const found = await navigator.credentials.get({
    publicKey: {
      challenge: random(32),
      allowCredentials: ids.map((id) => ({ type: "public-key", id })),
      userVerification: "required",
      extensions: { prf: { eval: { first: await salt() } } },
    },
  });
  if (!(found instanceof PublicKeyCredential)) return undefined;
  const secret = found.getClientExtensionResults().prf?.results?.first;
  return secret === undefined ? undefined : bytes(secret);
}

/** Tells the authenticator, where the browser can, that a passkey it has just made is of no use. */
async function disown(made: PublicKeyCredential): Promise<void> {
  const signal = (PublicKeyCredential as { signalUnknownCredential?: (of: object) => Promise<void> }).signalUnknownCredential;
  try {
    await signal?.call(PublicKeyCredential, { rpId: location.hostname, credentialId: made.id });
  } catch {
    // It then stays in the device's list until somebody removes it there.
  }
}

async function salt(): Promise<ArrayBuffer> {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(SALT_TEXT));
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

function bytes(source: BufferSource): ArrayBuffer {
  if (source instanceof ArrayBuffer) return source;
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice().buffer;
}

function hexadecimal(source: ArrayBuffer): string {
  return Array.from(new Uint8Array(source), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
