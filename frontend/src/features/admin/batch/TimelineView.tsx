import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import type { BatchDetail } from '../api/batch'
import { timeline, type Row } from './timeline'
import styles from './TimelineView.module.css'

/** All windows, shifts and sessions of a batch on one scale, with the server's now. */
export function TimelineView({ batch }: { batch: BatchDetail }) {
  const { t, i18n } = useTranslation('admin')
  const time = (at: string | number) => formatInZone(at, 'dateTime', i18n.language)
  const drawing = timeline(batch, Date.parse(batch.serverNow))
  const yearOf = (at: number) => formatInZone(at, 'date', i18n.language).match(/\d{4}/)?.[0]
  const name = (row: Row) => row.name ?? t(`window.${row.kind}`)
  return (
    <div className={styles.scroll} role="region" aria-label={t('batch.timeline')}>
      <div className={styles.drawing}>
        <div className={styles.row}>
          <span className={styles.label}>{drawing.ticks[0] && yearOf(drawing.ticks[0].at)}</span>
          <div className={styles.axis}>
            {drawing.ticks.map((tick) => (
              <span key={tick.at} className={styles.tick} style={{ left: `${tick.left}%` }}>
                {formatInZone(tick.at, 'date', i18n.language).replace(/^\d{4}\/|\/\d{4}$/, '')}
              </span>
            ))}
          </div>
        </div>
        {drawing.groups.map((group) => (
          <section key={group.key} className={styles.group}>
            <h3>{t(`group.${group.key}`)}</h3>
            {group.rows.map((row) => (
              <div key={row.id} className={styles.row}>
                <span className={styles.label} title={name(row)}>
                  {name(row)}
                </span>
                <div className={styles.track}>
                  {row.bars.map((bar) => (
                    <span
                      key={bar.id}
                      role="img"
                      className={`${styles.bar} ${styles[group.key]} ${bar.cut ? styles.cut : ''}`}
                      style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
                      title={`${name(row)}: ${time(bar.from)} – ${time(bar.to)}`}
                      aria-label={`${name(row)}: ${time(bar.from)} – ${time(bar.to)}`}
                    />
                  ))}
                  {drawing.now !== undefined && (
                    <i className={styles.now} style={{ left: `${drawing.now}%` }} aria-hidden />
                  )}
                </div>
              </div>
            ))}
          </section>
        ))}
      </div>
      <p className={styles.foot}>
        {t(drawing.now === undefined ? 'batch.nowOutside' : 'batch.now', {
          time: time(batch.serverNow),
          zone: batch.zone,
        })}
      </p>
    </div>
  )
}
