const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL'

/** Where a token can rest; gateways and end events let it through. */
const RESTS = [
  'userTask',
  'serviceTask',
  'businessRuleTask',
  'receiveTask',
  'sendTask',
  'task',
  'callActivity',
  'subProcess',
  'intermediateCatchEvent',
] as const

export type ActivityType = (typeof RESTS)[number]

export interface Activity {
  id: string
  name: string
  type: ActivityType
}

export interface CountedActivity extends Activity {
  count: number
}

/** The activities of a BPMN file in its order, called as the diagram calls them. */
export function activitiesOf(xml: string): Activity[] {
  const model = new DOMParser().parseFromString(xml, 'application/xml')
  return [...model.getElementsByTagNameNS(BPMN, '*')].flatMap((element) => {
    const type = RESTS.find((known) => known === element.localName)
    const id = element.getAttribute('id')
    // an event subprocess begins with an event and holds no token before
    if (!type || !id || element.getAttribute('triggeredByEvent') === 'true') return []
    return [{ id, name: element.getAttribute('name') || id, type }]
  })
}

/** Those that hold most come first; the rest stays in the order of the file. */
export function counted(
  activities: Activity[],
  counts: { activityId: string; count: number }[],
): CountedActivity[] {
  const known = new Map(counts.map(({ activityId, count }) => [activityId, count]))
  return activities
    .map((activity) => ({ ...activity, count: known.get(activity.id) ?? 0 }))
    .sort((one, other) => other.count - one.count)
}

export const HEATS = [1, 2, 3, 4] as const

/** 0 for an empty activity, 1 to 4 by powers: ten candidates look unlike one also beside ten thousand. */
export function heat(count: number, most: number): 0 | (typeof HEATS)[number] {
  if (count <= 0) return 0
  if (most <= 1) return 1
  const share = Math.log(count) / Math.log(most)
  return HEATS[Math.min(3, Math.floor(share * 4))] ?? 1
}
