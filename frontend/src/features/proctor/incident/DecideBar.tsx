import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentDetail, Verdict } from '../api/incidents'
import { useKeys } from '../keys/useKeys'
import styles from '../Proctor.module.css'
import { DecidedIncident } from './DecidedIncident'
import { DecisionDialog } from './DecisionDialog'

const VERDICTS: Verdict[] = ['DISMISS', 'WARN', 'RECORD', 'END']

interface DecideBarProps {
  incident: IncidentDetail
  /** Decided by this person or meanwhile by another one. */
  onDecided: () => void
}

/**
 * Keys 1 to 4 choose; nothing is sent before it is confirmed (P2). Once it is decided the decision stands here. A dialog
 * that is open stays open when somebody else was faster: it tells so, and takes no half-written sentence away.
 */
export function DecideBar({ incident, onDecided }: DecideBarProps) {
  const { t } = useTranslation('proctor')
  const [chosen, setChosen] = useState<Verdict>()
  const open = incident.state === 'OPEN'
  useKeys(
    open
      ? Object.fromEntries(VERDICTS.map((verdict, index) => [String(index + 1), () => setChosen(verdict)]))
      : {},
  )
  return (
    <>
      {open ? (
        <div className={styles.verdicts} role="group" aria-label={t('verdict.label')}>
          {VERDICTS.map((verdict, index) => (
            <Button key={verdict} danger={verdict === 'END'} onClick={() => setChosen(verdict)}>
              <kbd className={styles.key}>{index + 1}</kbd> {t(`decision.${verdict}.do`)}
            </Button>
          ))}
        </div>
      ) : (
        <DecidedIncident incident={incident} />
      )}
      {chosen && (
        <DecisionDialog
          incident={incident}
          verdict={chosen}
          onClose={() => setChosen(undefined)}
          onDecided={() => {
            setChosen(undefined)
            onDecided()
          }}
        />
      )}
    </>
  )
}
