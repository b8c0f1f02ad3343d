import { useState } from 'react'
import type { Numbered } from './numbered'

interface Kept {
  number: number
  marked: string[]
  scale: number
}

export const SCALES = [1, 1.25, 1.5] as const

/** Where the candidate is, what is marked for later, how large the type is: kept over a reload on this computer. */
export function useAnswering(sittingId: string, questions: Numbered[]) {
  const place = `yuankao.answering.${sittingId}`
  const [kept, setKept] = useState(() => read(place))
  const change = (next: Partial<Kept>) => {
    const all = { ...kept, ...next }
    setKept(all)
    write(place, all)
  }
  const number = Math.min(Math.max(kept.number, 1), questions.length)
  const current = questions[number - 1]
  if (!current) throw new Error('The paper has no question')
  const marked: ReadonlySet<string> = new Set(kept.marked)
  return {
    current,
    marked,
    scale: kept.scale,
    go: (to: number) => change({ number: Math.min(Math.max(to, 1), questions.length) }),
    setScale: (scale: number) => change({ scale }),
    toggleMark: () => {
      const { id } = current.question
      change({ marked: marked.has(id) ? kept.marked.filter((each) => each !== id) : [...kept.marked, id] })
    },
  }
}

function read(place: string): Kept {
  const fresh: Kept = { number: 1, marked: [], scale: 1 }
  try {
    const text = localStorage.getItem(place)
    return text ? { ...fresh, ...(JSON.parse(text) as Partial<Kept>) } : fresh
  } catch {
    return fresh
  }
}

function write(place: string, kept: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // Marks and type size are a comfort; without a store they last until the page is closed.
  }
}
