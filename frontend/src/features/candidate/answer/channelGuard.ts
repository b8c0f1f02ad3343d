import type { OnPlace, TabGuard } from './tabGuard'

type Word = 'ASK' | 'HELD' | 'TAKEN' | 'LEFT'

/** So long the tab that answers has time to say so. */
const REPLY_MS = 300

/** For browsers without Web Locks: tabs that ask at the same moment both step back, never both go on. */
export function channelGuard(name: string, onPlace: OnPlace): TabGuard {
  const channel = new BroadcastChannel(name)
  let timer: ReturnType<typeof setTimeout> | undefined
  let holding = false

  const say = (word: Word) => channel.postMessage(word)
  const take = () => {
    clearTimeout(timer)
    holding = true
    say('TAKEN')
    onPlace('HERE')
  }
  const ask = () => {
    clearTimeout(timer)
    timer = setTimeout(take, REPLY_MS)
    say('ASK')
  }
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data === 'ASK' && holding) say('HELD')
    if (data === 'LEFT' && !holding) ask()
    if (data === 'TAKEN' || (data === 'HELD' && !holding)) {
      clearTimeout(timer)
      holding = false
      onPlace('ELSEWHERE')
    }
  }
  return {
    ask,
    take,
    release: () => {
      clearTimeout(timer)
      if (holding) say('LEFT')
      holding = false
      channel.close()
    },
  }
}
