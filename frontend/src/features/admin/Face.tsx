import { useTranslation } from 'react-i18next'
import { Route, Routes } from 'react-router'
import { StaffFace } from '@/features/staff/StaffFace'
import { BatchesPage } from './batches/BatchesPage'
import { BatchPage } from './batch/BatchPage'

/** What an administrator plans and changes. */
export default function AdminFace() {
  const { t } = useTranslation('admin')
  return (
    <StaffFace face="admin" roles={['ADMIN']} nav={() => [{ to: '', label: t('nav.batches') }]}>
      <Routes>
        <Route index element={<BatchesPage />} />
        <Route path="batches/:id" element={<BatchPage />} />
      </Routes>
    </StaffFace>
  )
}
