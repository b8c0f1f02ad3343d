import { describe, expect, it } from 'vitest'
import { activitiesOf, counted, heat } from './activities'

const xml = `<?xml version="1.0"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
  <bpmn:process id="p">
    <bpmn:startEvent id="start" name="开始" />
    <bpmn:userTask id="userTask_login" name="登录" />
    <bpmn:exclusiveGateway id="gateway" name="已确认？" />
    <bpmn:callActivity id="callActivity_check" name="身份核验" />
    <bpmn:subProcess id="closing" triggeredByEvent="true"><bpmn:serviceTask id="inner" /></bpmn:subProcess>
  </bpmn:process>
</bpmn:definitions>`

describe('activities of a model', () => {
  it('are those where a token can rest, named as in the diagram, else by their id', () => {
    expect(activitiesOf(xml)).toEqual([
      { id: 'userTask_login', name: '登录', type: 'userTask' },
      { id: 'callActivity_check', name: '身份核验', type: 'callActivity' },
      { id: 'inner', name: 'inner', type: 'serviceTask' },
    ])
  })

  it('stand with the fullest first and nothing that the model does not have', () => {
    const rows = counted(activitiesOf(xml), [
      { activityId: 'inner', count: 2 },
      { activityId: 'callActivity_check', count: 7 },
      { activityId: 'callActivity_check#multiInstanceBody', count: 1 },
    ])
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['callActivity_check', 7],
      ['inner', 2],
      ['userTask_login', 0],
    ])
  })

  it('of a file that is no XML are none', () => {
    expect(activitiesOf('no model')).toEqual([])
  })
})

describe('heat of an activity', () => {
  it('is none for an empty one and the least for a single candidate', () => {
    expect(heat(0, 40)).toBe(0)
    expect(heat(1, 1)).toBe(1)
    expect(heat(1, 40)).toBe(1)
  })

  it('grows by powers up to the fullest', () => {
    expect([2, 10, 100, 5000, 10_000].map((count) => heat(count, 10_000))).toEqual([1, 2, 3, 4, 4])
  })
})
