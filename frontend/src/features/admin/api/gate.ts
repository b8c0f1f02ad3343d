import { sendForm } from '@/api/http'

interface Words {
  title: string
  mend: string
}

/** One thing for which a model is refused; the element is the one that the drawing shows. */
export interface Finding extends Words {
  elementId: string
  elementName: string
  code: string
  texts: Record<string, Words>
}

/** An element that a new version adds, lacks or changes. */
export interface Part {
  id: string
  name: string
  type: string
}

export interface Outlook {
  file: string
  kind?: 'PROCESS' | 'DECISION' | 'FORM' | null
  key: string
  name: string
  versionTag: string
  nextVersion: number
  currentTag: string
  /** Instances of all versions; they go on in theirs. */
  running: number
  findings: Finding[]
  added: Part[]
  removed: Part[]
  changed: Part[]
}

export interface ModelCheck {
  accepted: boolean
  /** In the order of the files that were sent. */
  files: Outlook[]
}

export interface Deployed {
  models: { kind: string; key: string; version: number; tag: string; id?: string | null }[]
}

function form(files: File[]): FormData {
  const data = new FormData()
  files.forEach((file) => data.append('files', file, file.name))
  return data
}

export const checkModels = (files: File[]) =>
  sendForm<ModelCheck>('POST', '/api/workflow/model-checks', form(files))

export function deployModels(files: File[], reason: string): Promise<Deployed> {
  const data = form(files)
  data.append('reason', reason)
  return sendForm('POST', '/api/workflow/models', data)
}
