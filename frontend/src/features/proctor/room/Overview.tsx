import { useTranslation } from 'react-i18next'
import type { Tile } from '../api/wall'
import { standingOf, type Standing } from '../wall/standing'
import { StandingMark } from '../wall/StandingMark'
import own from './Room.module.css'

const ORDER: Standing[] = [
  'OFFLINE',
  'RECONNECTING',
  'NO_FEED',
  'NO_SECOND',
  'APPROVAL',
  'AWAY',
  'PREPARING',
  'FINE',
  'NOT_HERE',
]

/** While nobody is chosen: how the room stands as a whole. */
export function Overview({ tiles }: { tiles: Tile[] }) {
  const { t } = useTranslation('proctor')
  const counts = new Map<string, number>()
  for (const tile of tiles) {
    const standing = standingOf(tile)
    const key = standing === 'OVER' ? tile.state : standing
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const over = [...counts.keys()].filter((key) => !ORDER.includes(key as Standing))
  const rows = [
    ...ORDER.map((standing) => ({ key: standing as string, standing })),
    ...over.map((key) => ({ key, standing: 'OVER' as Standing })),
  ].filter(({ key }) => counts.has(key))
  return (
    <aside className={own.aside} aria-label={t('overview.title')}>
      <h2 className={own.subtitle}>{t('overview.title')}</h2>
      <ul className={own.counts}>
        {rows.map(({ key, standing }) => (
          <li key={key}>
            <StandingMark standing={standing} state={key} />
            <strong>{counts.get(key)}</strong>
          </li>
        ))}
      </ul>
      <p className={own.hint}>{t('overview.hint')}</p>
    </aside>
  )
}
