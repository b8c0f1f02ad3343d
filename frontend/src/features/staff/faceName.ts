export type FaceName = 'proctor' | 'admin' | 'support' | 'point'
