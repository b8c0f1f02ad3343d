import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Route, Routes } from 'react-router'
import { StaffFace } from '@/features/staff/StaffFace'
import { openIncidents } from './api/incidents'
import { reviewsQuery } from './api/proctoring'
import { waitingViews } from './api/secondViews'
import { IncidentPage } from './incident/IncidentPage'
import { IncidentsPage } from './incident/IncidentsPage'
import { ReportsPage } from './reports/ReportsPage'
import { ReviewPage } from './review/ReviewPage'
import { ReviewsPage } from './review/ReviewsPage'
import { RoomPage } from './room/RoomPage'
import { SecondViewsPage } from './secondview/SecondViewsPage'
import { SessionsPage } from './sessions/SessionsPage'
import { useProctorSignedIn } from './useProctorSignedIn'

/** The room with what waits in it first; then the lists of all that waits for a proctor. */
export default function ProctorFace() {
  const { t } = useTranslation('proctor')
  const enabled = useProctorSignedIn()
  const reviews = useQuery({ ...reviewsQuery({ state: 'OPEN', page: 0, q: '' }), enabled })
  const incidents = useQuery({ ...openIncidents, enabled })
  const views = useQuery({ ...waitingViews, enabled })
  return (
    <StaffFace
      face="proctor"
      roles={['PROCTOR', 'CHIEF_PROCTOR']}
      look="dark"
      nav={() => [
        { to: '', label: t('nav.room') },
        { to: 'incidents', label: t('nav.incidents'), count: incidents.data?.total },
        { to: 'second-views', label: t('nav.secondViews'), count: views.data?.total },
        { to: 'reviews', label: t('nav.reviews'), count: reviews.data?.total },
        { to: 'sessions', label: t('nav.sessions') },
        { to: 'reports', label: t('nav.reports') },
      ]}
    >
      <Routes>
        <Route index element={<RoomPage />} />
        <Route path="incidents" element={<IncidentsPage />} />
        <Route path="incidents/:incidentId" element={<IncidentPage />} />
        <Route path="second-views" element={<SecondViewsPage />} />
        <Route path="sessions" element={<SessionsPage />} />
        <Route path="reviews" element={<ReviewsPage />} />
        <Route path="reviews/:taskId" element={<ReviewPage />} />
        <Route path="reports" element={<ReportsPage />} />
      </Routes>
    </StaffFace>
  )
}
