import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { Brand } from '@/shared/Brand'
import { LanguageSwitch } from '@/shared/LanguageSwitch'
import type { Staff } from '../api/staff'
import type { FaceName } from '../faceName'
import styles from './Frame.module.css'
import { LogOutButton } from './LogOutButton'
import { MachineComparison } from './MachineComparison'
import { hasRole } from '../useStaff'

/** Whose work it changes when the machine does not compare faces. */
const COMPARED_FOR = ['ADMIN', 'CHIEF_PROCTOR', 'PROCTOR'] as const

export interface NavItem {
  /** Relative to the face: `reviews`; empty for its first page. */
  to: string
  label: string
  /** How many things wait there; not shown when 0. */
  count?: number | undefined
}

interface FrameProps {
  face: FaceName
  staff?: Staff
  nav?: NavItem[]
  children: ReactNode
}

/** The same frame on every staff page: where one is, what else is here, who one is, the language. */
export function Frame({ face, staff, nav = [], children }: FrameProps) {
  const { t } = useTranslation('staff')
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('common:skip')}
      </a>
      <header className={styles.header}>
        <Link to={`/${face}`} className={styles.home}>
          <Brand />
          <span className={styles.face}>{t(`face.${face}`)}</span>
        </Link>
        <div className={styles.side}>
          <LanguageSwitch />
          {staff && (
            <>
              <Link to={`/${face}/account`} className={styles.who} title={t('account.title')}>
                {staff.displayName}
              </Link>
              <LogOutButton />
            </>
          )}
        </div>
      </header>
      {nav.length > 0 && (
        <nav className={styles.nav} aria-label={t('pages')}>
          {nav.map((item) => (
            <NavLink
              key={item.to}
              to={item.to ? `/${face}/${item.to}` : `/${face}`}
              end={item.to === ''}
              className={styles.tab ?? ''}
            >
              {item.label}
              {item.count ? <span className={styles.count}>{item.count}</span> : null}
            </NavLink>
          ))}
        </nav>
      )}
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      {staff && hasRole(staff, COMPARED_FOR) && <MachineComparison />}
    </div>
  )
}
