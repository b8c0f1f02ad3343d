import type { Proof } from '../api/logIn'
import { database } from './database'

const KEY: EcKeyGenParams = { name: 'ECDSA', namedCurve: 'P-256' }

/** WebCrypto and cameras exist only on HTTPS and on the computer itself. */
export function isSecurePage(): boolean {
  return window.isSecureContext && typeof window.crypto?.subtle === 'object'
}

/** Shows that this browser holds the key that the sitting is bound to. The private key cannot leave it. */
export async function proveDevice(nonce: string): Promise<Proof> {
  const { publicKey, privateKey } = await deviceKeys()
  const spki = await crypto.subtle.exportKey('spki', publicKey)
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    new TextEncoder().encode(nonce),
  )
  return { nonce, deviceKey: base64url(spki), proof: base64url(signature) }
}

/** Two tabs that ask at once agree on one key: the transaction lets only the first one store. */
async function deviceKeys(): Promise<CryptoKeyPair> {
  const kept = await database.keys.get('device')
  if (kept) return kept.keys
  const made = await crypto.subtle.generateKey(KEY, false, ['sign', 'verify'])
  return database.transaction('rw', database.keys, async () => {
    const meanwhile = await database.keys.get('device')
    if (meanwhile) return meanwhile.keys
    await database.keys.add({ id: 'device', keys: made })
    return made
  })
}

function base64url(bytes: ArrayBuffer): string {
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
