/** Drawn, so that nobody's photograph lies in the repository: a person at a desk, seen from the screen or from aside. */
interface Scene {
  seed: number
  /** Moves the figure a little, so that each frame differs. */
  phase: number
  view: 'first' | 'second'
  persons?: number
  phone?: boolean
}

const SKIN = ['#e2b795', '#c99a7c', '#d8ac8c', '#b98763']
const SHIRT = ['#35507e', '#6b4f7a', '#3f6b58', '#7a4b3a', '#4a4f5c']

export function drawing({ seed, phase, view, persons = 1, phone = false }: Scene): string {
  const sway = Math.round(Math.sin(phase + seed) * 12)
  const wall = view === 'first' ? '#8d99a8' : '#6f7684'
  const figure = (x: number, scale: number, index: number) => `
    <g transform="translate(${x + sway} 0) scale(${scale})">
      <rect x="-120" y="330" width="240" height="220" rx="80" fill="${SHIRT[(seed + index) % SHIRT.length]}"/>
      <ellipse cx="0" cy="230" rx="74" ry="96" fill="${SKIN[(seed + index) % SKIN.length]}"/>
      <path d="M-76 220 a76 92 0 0 1 152 0 l-14 -34 h-124z" fill="#231d1b"/>
    </g>`
  const people = Array.from({ length: persons }, (_, index) =>
    index === 0
      ? figure(view === 'first' ? 320 : 230, view === 'first' ? 1 : 0.7, 0)
      : figure(530, 0.75, index),
  )
  const desk =
    view === 'first'
      ? ''
      : `<rect y="360" width="640" height="120" fill="#54483c"/><rect x="380" y="190" width="210" height="140" rx="6" fill="#10151d"/>
         <rect x="390" y="200" width="190" height="120" fill="#d5e0f3"/><rect x="300" y="380" width="120" height="26" rx="6" fill="#2b2f38"/>`
  const device = phone
    ? '<rect x="420" y="330" width="64" height="112" rx="10" fill="#0c0e12" stroke="#9aa6bb"/>'
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480">
    <rect width="640" height="480" fill="${wall}"/><rect x="40" y="40" width="150" height="190" fill="#a9b7c9"/>
    ${view === 'first' ? people.join('') : people.join('') + desk}${device}
    <text x="624" y="468" text-anchor="end" font-family="sans-serif" font-size="20" fill="#0b1220">${phase.toFixed(0)}</text>
  </svg>`
}
