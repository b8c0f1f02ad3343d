import { api, dataOf } from '@/api/client'

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

/** Resolves to nothing when entered, or to the takeover that another computer has to agree to. */
export async function logIn(
  credentials: Credentials,
  prove: (nonce: string) => Promise<Proof>,
): Promise<PendingTakeover | undefined> {
  const { nonce = '' } = await dataOf(api.GET('/api/sitting/challenge'))
  const proof = await prove(nonce)
  const { takeover, silentAfterSeconds } = await dataOf(
    api.POST('/api/sitting/login', { body: { ...credentials, ...proof } }),
  )
  return takeover && { ...takeover, silentAfterSeconds: silentAfterSeconds ?? 30 }
}
