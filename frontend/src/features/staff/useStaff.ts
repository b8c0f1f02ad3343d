import { createContext, useContext } from 'react'
import type { Role, Staff } from './api/staff'

export const StaffContext = createContext<Staff | null>(null)

/** The person who is signed in; only beneath {@link StaffFace}, which lets nobody else in. */
export function useStaff(): Staff {
  const staff = useContext(StaffContext)
  if (!staff) throw new Error('useStaff() is used outside of StaffFace')
  return staff
}

export function hasRole(staff: Staff, roles: readonly Role[]): boolean {
  return staff.roles.some((role) => roles.includes(role))
}
