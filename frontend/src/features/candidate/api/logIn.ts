import { getJson, postJson } from '@/api/http'

export interface Credentials {
  passcode: string
  idNumber: string
}

export interface Proof {
  nonce: string
  /** base64url of the SPKI of an ECDSA P-256 key */
  deviceKey: string
  /** base64url of the P1363 signature over the nonce */
  proof: string
}

export interface PendingTakeover {
  id: string
  token: string
  /** After so many silent seconds of the other computer the takeover is granted by itself. */
  silentAfterSeconds: number
}

type Reply =
  | { outcome: 'ENTERED' }
  | { outcome: 'TAKEOVER_PENDING'; takeover: { id: string; token: string }; silentAfterSeconds: number }

/** Resolves to nothing when entered, or to the takeover that another computer has to agree to. */
export async function logIn(
  credentials: Credentials,
  prove: (nonce: string) => Promise<Proof>,
): Promise<PendingTakeover | undefined> {
  const { nonce } = await getJson<{ nonce: string }>('/api/sitting/challenge')
  const reply = await postJson<Reply>('/api/sitting/login', { ...credentials, ...(await prove(nonce)) })
  if (reply.outcome === 'ENTERED') return undefined
  return { ...reply.takeover, silentAfterSeconds: reply.silentAfterSeconds }
}
