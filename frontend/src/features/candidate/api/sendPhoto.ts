import { sendForm } from '@/api/http'
import type { Sitting } from './sitting'

function form(photo: Blob): FormData {
  const data = new FormData()
  data.append('photo', photo, 'photo.jpg')
  return data
}

export function sendPhoto(revision: number, photo: Blob): Promise<Sitting> {
  const data = form(photo)
  data.append('revision', String(revision))
  return sendForm('POST', '/api/sitting/steps/photo', data)
}

/** After a takeover: shows that the same person sits at the new computer. */
export function sendFreshPhoto(photo: Blob): Promise<Sitting> {
  return sendForm('POST', '/api/sitting/fresh-photo', form(photo))
}

/** Only in the demo: elsewhere the server knows no such address. */
export function sendRegisteredPhoto(photo: Blob): Promise<Sitting> {
  return sendForm('POST', '/api/sitting/registered-photo', form(photo))
}
