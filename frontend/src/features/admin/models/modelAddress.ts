/** The engine's ids hold colons: `candidate-sitting:1:8f2c…`. */
export const modelAddress = (id: string) => `/admin/models/${encodeURIComponent(id)}`
