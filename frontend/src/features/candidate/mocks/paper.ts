import type { Paper, Question } from '../api/getPaper'

const stems = [
  '根据《劳动合同法》，用人单位自用工之日起即与劳动者建立劳动关系。建立劳动关系，应当订立的是（　　）。',
  '劳动合同期限三个月以上不满一年的，试用期不得超过（　　）。',
  '用人单位自用工之日起超过一个月不满一年未与劳动者订立书面劳动合同的，应当向劳动者每月支付（　　）的工资。',
]

function question(number: number, type: Question['type']): Question {
  const options =
    type === 'TRUE_FALSE'
      ? [
          { id: 'A', text: '正确' },
          { id: 'B', text: '错误' },
        ]
      : ['口头劳动合同', '书面劳动合同', '电子邮件约定', '集体合同'].map((text, index) => ({
          id: 'ABCD'[index] ?? '',
          text,
        }))
  return { id: `q${number}`, type, score: 2, stem: stems[number % stems.length] ?? '', options }
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

export const paper: Paper = {
  schema: 'paper/v1',
  title: { 'zh-CN': '劳动关系协调员（三级）理论知识试卷' },
  minutes: 90,
  totalScore: 60,
  sections: [
    {
      id: 's1',
      title: '一、单项选择题',
      note: '每题 2 分，只有一个正确答案。',
      questions: range(1, 14).map((n) => question(n, 'SINGLE')),
    },
    {
      id: 's2',
      title: '二、多项选择题',
      note: '多选、少选、错选均不得分。',
      questions: range(15, 22).map((n) => question(n, 'MULTIPLE')),
    },
    { id: 's3', title: '三、判断题', questions: range(23, 30).map((n) => question(n, 'TRUE_FALSE')) },
  ],
}
