import { ApiProblem, problemOf } from './problem'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The one fetch of the application: same-origin cookies, the caller's language, the CSRF header on everything
 * that changes something, and an {@link ApiProblem} for whatever is not a success.
 */
export async function apiFetch(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN')
  if (!SAFE.has(request.method)) request.headers.set('X-XSRF-TOKEN', await csrfToken())
  const response = await reach(request)
  if (!response.ok) throw await problemOf(response)
  return response
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem('client.offline', 0)
  }
}

async function csrfToken(): Promise<string> {
  const known = readCookie('XSRF-TOKEN')
  if (known) return known
  await reach(new Request(address('/api/identity/csrf')))
  return readCookie('XSRF-TOKEN') ?? ''
}

function readCookie(name: string): string | undefined {
  const entry = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`))
  return entry ? decodeURIComponent(entry.slice(name.length + 1)) : undefined
}

type Query = Record<string, string | number | boolean | undefined>

function address(path: string, query: Query = {}): string {
  const url = new URL(path, window.location.origin)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url.href
}

export interface Options {
  query?: Query
  signal?: AbortSignal
}

async function send<T>(
  method: string,
  path: string,
  body: BodyInit | null,
  type: string | null,
  options: Options,
) {
  const init: RequestInit = { method, body, credentials: 'same-origin' }
  if (options.signal) init.signal = options.signal
  const request = new Request(address(path, options.query), init)
  request.headers.set('Accept', 'application/json, application/problem+json')
  if (type) request.headers.set('Content-Type', type)
  const response = await apiFetch(request)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

const json = (body: unknown) => JSON.stringify(body)

export function getJson<T>(path: string, options: Options = {}): Promise<T> {
  return send<T>('GET', path, null, null, options)
}

export function postJson<T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> {
  return send<T>('POST', path, json(body), 'application/json', options)
}

export function putJson<T>(path: string, body: unknown, options: Options = {}): Promise<T> {
  return send<T>('PUT', path, json(body), 'application/json', options)
}

export function deleteJson<T>(path: string, options: Options = {}): Promise<T> {
  return send<T>('DELETE', path, null, null, options)
}

/** multipart/form-data: the browser writes the content type with its boundary. */
export function sendForm<T>(
  method: 'POST' | 'PUT',
  path: string,
  form: FormData,
  options: Options = {},
): Promise<T> {
  return send<T>(method, path, form, null, options)
}

/** A JPEG as it is, behind everything else that the page asks of the network. */
export async function postPicture<T>(path: string, jpeg: Blob, signal: AbortSignal): Promise<T> {
  const init: RequestInit = {
    method: 'POST',
    body: jpeg,
    credentials: 'same-origin',
    priority: 'low',
    signal,
  }
  const request = new Request(address(path), init)
  request.headers.set('Content-Type', 'image/jpeg')
  const response = await apiFetch(request)
  return (await response.json()) as T
}
