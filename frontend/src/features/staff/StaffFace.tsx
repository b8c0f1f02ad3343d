import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Route, Routes } from 'react-router'
import { PageStates } from '@/shared/PageStates'
import { AccountPage } from './account/AccountPage'
import { PasswordPage } from './account/PasswordPage'
import { staffQuery, type Role, type Staff } from './api/staff'
import type { FaceName } from './faceName'
import { Frame, type NavItem } from './frame/Frame'
import { NotYours } from './frame/NotYours'
import { StaffLook } from './frame/StaffLook'
import { LoginPage } from './login/LoginPage'
import { hasRole, StaffContext } from './useStaff'
import { useSessionEnd } from './useSessionEnd'

interface StaffFaceProps {
  /** Also its address: `/proctor`. */
  face: FaceName
  /** Who may enter: anyone with one of these. */
  roles: readonly Role[]
  look?: 'light' | 'dark'
  nav?: (staff: Staff) => NavItem[]
  children: ReactNode
}

/**
 * The door and frame of every staff face (R1): login, the forced change of a first password, the role, then the
 * face's own pages. The server checks each request again; this only spares a person the refusals.
 */
export function StaffFace({ look = 'light', ...rest }: StaffFaceProps) {
  return (
    <StaffLook look={look}>
      <Door {...rest} />
    </StaffLook>
  )
}

function Door({ face, roles, nav, children }: Omit<StaffFaceProps, 'look'>) {
  useSessionEnd()
  const me = useQuery(staffQuery)
  if (me.data === undefined)
    return (
      <Frame face={face}>
        <PageStates query={me}>{() => null}</PageStates>
      </Frame>
    )
  const staff = me.data
  if (!staff) return <LoginPage face={face} />
  if (staff.mustChangePassword) return <PasswordPage face={face} staff={staff} />
  if (!hasRole(staff, roles)) return <NotYours face={face} staff={staff} />
  return (
    <StaffContext value={staff}>
      <Frame face={face} staff={staff} nav={nav?.(staff) ?? []}>
        <Routes>
          <Route path="account" element={<AccountPage staff={staff} />} />
          <Route path="*" element={children} />
        </Routes>
      </Frame>
    </StaffContext>
  )
}
