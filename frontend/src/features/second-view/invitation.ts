import type { Joined } from './api/joinSecondView'

const KEY = 'yuankao.second-view'

/** The token of the QR code. It stands behind the `#`, which no browser sends to a server or writes into a log. */
export function tokenFrom(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('t') || undefined
}

/** Takes the token out of the address, so that it is neither shared nor kept in the history. */
export function clearToken(): void {
  window.history.replaceState(null, '', window.location.pathname)
}

/** WeChat's own browser often has no camera for pages. */
export function isWeChat(userAgent: string = navigator.userAgent): boolean {
  return /MicroMessenger/i.test(userAgent)
}

/** A reload of the phone's page finds whose view it is; the cookie alone decides whether it still is. */
export function keepJoined(joined: Joined): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(joined))
  } catch {
    // Without a store a reload asks for the QR code again.
  }
}

export function keptJoined(): Joined | undefined {
  try {
    const text = sessionStorage.getItem(KEY)
    return text ? (JSON.parse(text) as Joined) : undefined
  } catch {
    return undefined
  }
}
