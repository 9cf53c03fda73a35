/** Per listener three questions that are often good to ask; their words stand in interface.yaml. */
export const SUGGESTIONS = ['first', 'second', 'third'] as const
