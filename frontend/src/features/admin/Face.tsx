import { useTranslation } from 'react-i18next'
import { Route, Routes } from 'react-router'
import type { Staff } from '@/features/staff/api/staff'
import { StaffFace } from '@/features/staff/StaffFace'
import { hasRole, useStaff } from '@/features/staff/useStaff'
import { AccountsPage } from './accounts/AccountsPage'
import { AuditPage } from './audit/AuditPage'
import { BatchPage } from './batch/BatchPage'
import { BatchesPage } from './batches/BatchesPage'
import { DeployPage } from './models/DeployPage'
import { ModelPage } from './models/ModelPage'
import { ModelsPage } from './models/ModelsPage'

/** What an administrator plans, runs and changes; an auditor reads the log only. */
export default function AdminFace() {
  const { t } = useTranslation('admin')
  const nav = ({ roles }: Staff) =>
    roles.includes('ADMIN')
      ? [
          { to: '', label: t('nav.batches') },
          { to: 'models', label: t('nav.models') },
          { to: 'accounts', label: t('nav.accounts') },
          { to: 'audit', label: t('nav.audit') },
        ]
      : [{ to: '', label: t('nav.audit') }]
  return (
    <StaffFace face="admin" roles={['ADMIN', 'AUDITOR']} nav={nav}>
      <Pages />
    </StaffFace>
  )
}

function Pages() {
  if (!hasRole(useStaff(), ['ADMIN'])) return <AuditPage />
  return (
    <Routes>
      <Route index element={<BatchesPage />} />
      <Route path="batches/:id" element={<BatchPage />} />
      <Route path="models" element={<ModelsPage />} />
      <Route path="models/new" element={<DeployPage />} />
      <Route path="models/:id" element={<ModelPage />} />
      <Route path="accounts" element={<AccountsPage />} />
      <Route path="audit" element={<AuditPage />} />
    </Routes>
  )
}
