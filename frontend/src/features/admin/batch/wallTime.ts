const EAST_8 = 8 * 3_600_000

/** What `<input type="datetime-local">` shows for a moment in Asia/Shanghai (no summer time): `2022-11-26T10:30:00`. */
export function toWall(at: string): string {
  return new Date(Date.parse(at) + EAST_8).toISOString().slice(0, 19)
}

/** The moment of such an input, which leaves out seconds that are zero; undefined while it is incomplete. */
export function fromWall(text: string | undefined): string | undefined {
  const time = Date.parse(`${text ?? ''}+08:00`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
