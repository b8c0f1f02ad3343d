import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Route, Routes } from 'react-router'
import { StaffFace } from '@/features/staff/StaffFace'
import { reviewsQuery } from './api/proctoring'
import { ReportsPage } from './reports/ReportsPage'
import { ReviewPage } from './review/ReviewPage'
import { ReviewsPage } from './review/ReviewsPage'
import { SessionsPage } from './sessions/SessionsPage'
import { useProctorSignedIn } from './useProctorSignedIn'

/** What proctors need in this slice: who waits for a person, how the sessions stand, what candidates reported. */
export default function ProctorFace() {
  const { t } = useTranslation('proctor')
  const open = useQuery({ ...reviewsQuery({ state: 'OPEN', page: 0, q: '' }), enabled: useProctorSignedIn() })
  return (
    <StaffFace
      face="proctor"
      roles={['PROCTOR', 'CHIEF_PROCTOR']}
      look="dark"
      nav={() => [
        { to: '', label: t('nav.sessions') },
        { to: 'reviews', label: t('nav.reviews'), count: open.data?.total },
        { to: 'reports', label: t('nav.reports') },
      ]}
    >
      <Routes>
        <Route index element={<SessionsPage />} />
        <Route path="reviews" element={<ReviewsPage />} />
        <Route path="reviews/:taskId" element={<ReviewPage />} />
        <Route path="reports" element={<ReportsPage />} />
      </Routes>
    </StaffFace>
  )
}
