import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { logIn, staffQuery, type Login } from '../api/staff'
import type { FaceName } from '../faceName'
import { Frame } from '../frame/Frame'
import styles from '../frame/Card.module.css'
import { useThrottle } from '@/shared/useThrottle'

/** Staff sign in by name and password, for every face alike. */
export function LoginPage({ face }: { face: FaceName }) {
  const { t } = useTranslation('staff')
  const client = useQueryClient()
  const login = useMutation({
    mutationFn: logIn,
    onSuccess: (staff) => client.setQueryData(staffQuery.queryKey, staff),
  })
  const wait = useThrottle(login.error, 'identity.login.throttled')
  return (
    <Frame face={face}>
      <section className={styles.card}>
        <h1 className={styles.title}>{t(`login.title.${face}`)}</h1>
        <p className={styles.lead}>{t('login.why')}</p>
        <Form<Login>
          layout="vertical"
          size="large"
          requiredMark={false}
          onFinish={(form) => login.mutate(form)}
        >
          <Form.Item
            name="username"
            label={t('login.username')}
            rules={[{ required: true, whitespace: true, message: t('login.usernameMissing') }]}
          >
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('login.password')}
            rules={[{ required: true, message: t('login.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <ProblemAlert error={login.error} />
          <Button
            type="primary"
            htmlType="submit"
            block
            className={styles.submit ?? ''}
            loading={login.isPending}
            disabled={wait > 0}
          >
            {wait > 0 ? t('login.wait', { seconds: wait }) : t('login.submit')}
          </Button>
        </Form>
        <p className={styles.note}>{t('login.forgotten')}</p>
      </section>
    </Frame>
  )
}
