import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { serverInfo } from '@/api/getServerInfo'
import styles from './Frame.module.css'

/** Whether a machine compares faces just now, as the vision workers themselves say it (C4). */
export function MachineComparison() {
  const { t } = useTranslation('staff')
  const { data } = useQuery({ ...serverInfo, staleTime: 10_000, refetchInterval: 15_000 })
  if (!data) return null
  return <footer className={styles.machine}>{t(`machine.${data.visionTier ?? 'none'}`)}</footer>
}
