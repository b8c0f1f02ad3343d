import type { Hint } from '@/shared/camera/sendFrame'
import type { SavedAnswer } from '../api/getAnswers'
import type { Message } from '../api/sendPulse'
import type { Place, Sitting, StepMark } from '../api/sitting'

const ORDER: [string, string, string][] = [
  ['userTask_confirmInformation', 'candidate:confirm-information', '确认个人信息'],
  ['userTask_signPledge', 'candidate:pledge', '签署承诺书'],
  ['userTask_takePhoto', 'candidate:photo', '拍照核验'],
  ['callActivity_identityCheck', 'candidate:identity-machine', '身份核验'],
  ['userTask_joinSecondView', 'candidate:second-view', '登录第二视角'],
  ['userTask_waitForStart', 'candidate:wait', '等待开考'],
  ['userTask_answer', 'candidate:answer', '作答'],
]

const AGAIN: Place = {
  phase: 'DECIDED',
  outcome: 'AGAIN',
  verdict: 'NO_SCREEN',
  hint: '请把手机再往右移一点，拍到整个屏幕。',
  tries: 1,
}

function warning(): Message {
  return {
    id: 'm1',
    kind: 'WARNING',
    text: '您在 10:02 离开了座位。考试期间请不要离座；如有紧急情况，请先联系监考人员。',
    at: new Date().toISOString(),
    acknowledged: false,
  }
}

function said(): Message {
  return { ...warning(), id: 'm2', kind: 'TEXT', text: '请把台灯打开，画面有些暗。' }
}

const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const asked = new URLSearchParams(window.location.search)

/** `/exam?step=candidate:photo` opens the mock at that step; without it at the login. */
export const mock = {
  formKey: asked.get('step') ?? 'candidate:login',
  signedIn: asked.has('step'),
  revision: 1,
  phone: asked.has('phone'),
  asleep: asked.has('asleep'),
  fresh: asked.has('fresh'),
  again: asked.has('again'),
  offline: asked.has('offline'),
  /** The id of a question whose answers are refused. */
  refuses: asked.get('refuses'),
  pulses: 0,
  frames: 0,
  /** What the machine finds wrong with both views, as `?hints=DARK,NO_SCREEN`. */
  hints: (asked.get('hints') ?? '').split(',').filter(Boolean) as Hint[],
  messages: (asked.has('warned') ? [warning(), said()] : []) as Message[],
  /** Why a proctor has ended the sitting; without it the pledge was declined. */
  note: asked.get('note'),
  placed: asked.has('replace') ? AGAIN : undefined,
  startsAt: soon(asked.has('opening') ? 0.08 : 9.4),
  endsAt: soon(72),
  answers: new Map<string, SavedAnswer>(),
  receipts: 0,
}

export function go(formKey: string): void {
  mock.formKey = formKey
  mock.revision++
}

function steps(): StepMark[] {
  const at = ORDER.findIndex(([, formKey]) => mock.formKey.startsWith(formKey.replace('-machine', '')))
  const current = at < 0 ? ORDER.length : at
  return ORDER.map(([activityId, formKey, name], index) => ({
    activityId,
    formKey,
    name,
    state: index < current ? 'DONE' : index === current ? 'CURRENT' : 'AHEAD',
  }))
}

export function sitting(): Sitting {
  const late = ['candidate:wait', 'candidate:answer'].includes(mock.formKey)
  return {
    sittingId: '0192f0c0-0000-7000-8000-000000000001',
    ticketNumber: '2022110310045',
    person: {
      name: '陈*华',
      idNumberMasked: '3301**********1234',
      nameMasked: true,
      occupation: '劳动关系协调员（三级）',
      subject: '理论知识',
      registrationPoint: '杭州市职业技能服务中心',
      room: '第 3 监考室',
    },
    session: {
      name: '劳动关系协调员 11 月 26 日上午场',
      entryAt: soon(-20),
      startsAt: mock.startsAt,
      endsAt: mock.endsAt,
      lateLimitAt: soon(30),
      earliestHandInAt: soon(asked.has('early') ? 5 : -1),
      rules: { secondViewRequired: true, photoTries: 3 },
    },
    step: {
      formKey: mock.formKey,
      activityId: ORDER.find(([, key]) => key === mock.formKey)?.[0] ?? 'userTask_extra',
      revision: mock.revision,
      name: '补充说明',
      ...(mock.note ? { reason: 'ENDED_BY_PROCTOR', note: mock.note } : { reason: 'DECLINED' }),
      fields: [
        { id: 'phone', label: '联系电话', type: 'string', required: true },
        { id: 'years', label: '从业年限', type: 'long', required: false },
        {
          id: 'shift',
          label: '希望的场次',
          type: 'enum',
          required: true,
          values: [
            { id: 'a', label: '上午' },
            { id: 'b', label: '下午' },
          ],
        },
        { id: 'ok', label: '我已阅读考试须知', type: 'boolean', required: true },
      ],
    },
    steps: steps(),
    ...(late
      ? {
          admission: { provisional: asked.has('provisional'), opensAt: mock.startsAt, deadline: mock.endsAt },
        }
      : {}),
    ...(mock.again
      ? {
          identity: {
            phase: 'DECIDED' as const,
            outcome: 'AGAIN' as const,
            verdict: 'NO_FACE',
            byPerson: false,
            triesUsed: 1,
            tries: 3,
          },
        }
      : {}),
    secondView: {
      required: true,
      online: mock.phone && !mock.asleep,
      ...(mock.phone ? { joinedAt: soon(-2) } : {}),
      ...(mock.placed ? { place: mock.placed } : {}),
    },
    foreignDevice: false,
    freshPhotoNeeded: mock.fresh,
    freshPhotoRefused: false,
    demo: true,
    serverNow: new Date().toISOString(),
  }
}
