import { channelGuard } from './channelGuard'
import { lockGuard } from './lockGuard'
import type { OnPlace, Place, TabGuard } from './tabGuard'

/** Of one sitting: whether this tab is the one that answers. Held until the login ends, whatever page shows. */
export class AnsweringTab {
  private readonly guard: TabGuard | undefined
  private readonly listeners = new Set<() => void>()
  private at: Place = 'ASKING'

  constructor(sittingId: string) {
    this.guard = guardOf(`yuankao.answering.${sittingId}`, (place) => this.show(place))
    if (this.guard) this.guard.ask()
    else this.at = 'HERE'
  }

  readonly place = (): Place => this.at

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The person wants to go on here; the other tab then says so. */
  readonly take = (): void => this.guard?.take()

  release(): void {
    this.guard?.release()
  }

  private show(place: Place): void {
    if (this.at === place) return
    this.at = place
    for (const listener of [...this.listeners]) listener()
  }
}

function guardOf(name: string, onPlace: OnPlace): TabGuard | undefined {
  const locks = navigator.locks as LockManager | undefined
  if (locks) return lockGuard(locks, name, onPlace)
  return 'BroadcastChannel' in window ? channelGuard(name, onPlace) : undefined
}

const tabs = new Map<string, AnsweringTab>()

export function answeringTab(sittingId: string): AnsweringTab {
  const known = tabs.get(sittingId)
  if (known) return known
  const made = new AnsweringTab(sittingId)
  tabs.set(sittingId, made)
  return made
}

/** Still being asked as long as no page of the sitting has. */
export function placeOf(sittingId: string): Place {
  return tabs.get(sittingId)?.place() ?? 'ASKING'
}

/** At the end of a login another tab may answer. */
export function releaseTabs(): void {
  for (const tab of tabs.values()) tab.release()
  tabs.clear()
}
