import { useQuery } from '@tanstack/react-query'
import { staffQuery } from '@/features/staff/api/staff'
import { hasRole } from '@/features/staff/useStaff'

/** Whether the queue may be asked for: somebody is in who may see it. */
export function useProctorSignedIn(): boolean {
  const staff = useQuery(staffQuery).data
  return !!staff && !staff.mustChangePassword && hasRole(staff, ['PROCTOR', 'CHIEF_PROCTOR'])
}
