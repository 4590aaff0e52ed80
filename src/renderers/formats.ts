/** The formats a plan is made into; each has a renderer (`build/load-renderers.ts`). */
export const formats = ['docx', 'html', 'pdf', 'xlsx'] as const;
