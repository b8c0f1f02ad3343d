import { getJson } from '@/api/http'

/** Each call is written to the audit log, so it is asked for only on demand and never kept. */
export const getPasscode = (id: string) => getJson<{ passcode: string }>(`/api/batch/sessions/${id}/passcode`)
