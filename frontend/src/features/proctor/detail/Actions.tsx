import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { hasRole, useStaff } from '@/features/staff/useStaff'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { endAbsence } from '../api/interventions'
import type { Tile } from '../api/wall'
import styles from '../Proctor.module.css'
import { isHere } from '../wall/standing'
import type { Dialog } from './dialog'
import own from './Detail.module.css'

interface ActionsProps {
  tile: Tile
  /** An open incident is decided about beside it, and that can end the exam: one button is enough. */
  deciding: boolean
  onOpen: (dialog: Dialog) => void
}

/** What can be done about this candidate as he stands; what only a chief may is there for a chief only. */
export function Actions({ tile, deciding, onOpen }: ActionsProps) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  const chief = hasRole(useStaff(), ['CHIEF_PROCTOR'])
  const back = useMutation({
    mutationFn: () => endAbsence(tile.sittingId),
    onSettled: () => client.invalidateQueries({ queryKey: ['proctoring', 'wall'] }),
  })
  const here = isHere(tile)
  return (
    <div className={own.actions}>
      {here && (
        <>
          <Button onClick={() => onOpen('message')}>
            <kbd className={styles.key}>m</kbd> {t('action.message')}
          </Button>
          <Button onClick={() => onOpen('screenshot')}>
            <kbd className={styles.key}>s</kbd> {t('action.screenshot')}
          </Button>
          {tile.absentUntil ? (
            <Button loading={back.isPending} onClick={() => back.mutate()}>
              {t('action.absenceOver')}
            </Button>
          ) : (
            <Button onClick={() => onOpen('absence')}>{t('action.absence')}</Button>
          )}
          {!deciding && (
            <Button danger onClick={() => onOpen('end')}>
              {t('action.end')}
            </Button>
          )}
        </>
      )}
      {chief && tile.state === 'ENTERED' && (
        <Button onClick={() => onOpen('admission')}>{t('action.admission')}</Button>
      )}
      {chief && tile.state === 'ENDED' && (
        <Button type="primary" onClick={() => onOpen('reinstate')}>
          {t('action.reinstate')}
        </Button>
      )}
      {!chief && tile.state === 'ENDED' && <p className={own.quiet}>{t('action.onlyChief')}</p>}
      <ProblemAlert error={back.error} />
    </div>
  )
}
