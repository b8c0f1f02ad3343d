import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { serverInfo } from '@/api/getServerInfo'
import styles from './Frame.module.css'

/** Whether a machine compares faces just now, as the vision workers themselves say it (C4). */
export function MachineComparison() {
  const { t } = useTranslation('staff')
  const { data, isError } = useQuery({
    ...serverInfo,
    staleTime: 10_000,
    refetchInterval: 15_000,
    // a window that was hidden has not asked meanwhile
    refetchOnWindowFocus: true,
  })
  if (!data) return null
  const known = data.visionTier ?? 'none'
  return <footer className={styles.machine}>{t(`machine.${isError ? 'unknown' : known}`)}</footer>
}
