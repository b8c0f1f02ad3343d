export interface FieldProblem {
  field: string
  code: string
  message: string
  /** The message by language, as the problem's own texts. */
  texts?: Record<string, string>
}

/** RFC 9457 body as the server sends it; `title` and `mend` are in the caller's language. */
export interface ProblemBody {
  type?: string
  title: string
  status: number
  detail?: string
  code: string
  mend: string
  /** Title and mend by language (`zh-CN`, `en`): the reader may change it while the problem is shown. */
  texts?: Record<string, { title: string; mend: string }>
  fields?: FieldProblem[]
  retryAfterSeconds?: number
  [extra: string]: unknown
}

/**
 * What a request ends in when it does not succeed. `code` is the server's stable code, or one of the two
 * that only the browser can know: `client.offline` (no answer) and `client.unreadable` (no Problem in it).
 */
export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  readonly body: ProblemBody | undefined

  constructor(code: string, status: number, body?: ProblemBody) {
    super(body?.title ?? code)
    this.name = 'ApiProblem'
    this.code = code
    this.status = status
    this.body = body
  }

  get retryAfterSeconds(): number | undefined {
    return this.body?.retryAfterSeconds
  }

  /** A moment (ISO-8601) that the server added to the problem, such as `opensAt`. */
  moment(name: string): string | undefined {
    const value = this.body?.[name]
    return typeof value === 'string' ? value : undefined
  }
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code)
}

/** No answer, a gateway's error, or a server that stands still: worth another try without the person's help. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ApiProblem &&
    (error.code === 'client.offline' || error.status >= 500 || error.status === 429 || error.status === 408)
  )
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  if (!isProblemBody(body)) return new ApiProblem('client.unreadable', response.status)
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return new ApiProblem(body.code, response.status, {
    ...body,
    ...(body.retryAfterSeconds === undefined && Number.isFinite(wait) ? { retryAfterSeconds: wait } : {}),
  })
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
}
