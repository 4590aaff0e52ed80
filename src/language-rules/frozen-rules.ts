import type { LanguageRule } from './language-rule.ts';

/** What `build --frozen` tells of files that would not be those of a manifest. */
export const frozenRules: readonly LanguageRule[] = [
  {
    id: 'frozen/file-added',
    severity: 'error',
    title: { zh: '清单里没有的文件', en: 'A file the manifest does not have' },
    why: {
      zh: '清单记着当时发布的全部文件；多出一个，说明方案、设置或格式和当时不同。',
      en: 'The manifest lists all that was published; one more means other plans, settings or formats.',
    },
    fix: {
      zh: '核对方案和 `--format` 是否和当时一样；确实要加的，重新生成并换用新的清单。',
      en: 'Compare the plans and `--format`; where it is wanted, build anew and keep the new manifest.',
    },
  },
  {
    id: 'frozen/file-changed',
    severity: 'error',
    title: { zh: '文件和清单不同', en: 'A file differs from the manifest' },
    why: {
      zh: '同样的方案、模板和程序总是生成同样的字节；不同就说明其中有一样变了。',
      en: 'The same plans, templates and program always give the same bytes; one of them is another now.',
    },
    fix: {
      zh: '照说明的原因核对：换回当时的文件或程序版本，或者重新生成并换用新的清单。',
      en: 'Follow the cause that is told: take back the files or the version of then, or keep a new manifest.',
    },
  },
  {
    id: 'frozen/file-missing',
    severity: 'error',
    title: { zh: '清单里的文件没有生成', en: 'A file of the manifest is not built' },
    why: {
      zh: '当时发布的文件现在生成不出来：方案删了、有错误，或者格式没有选全。',
      en: 'What was published cannot be built now: its plan is gone or has errors, or a format was not asked for.',
    },
    fix: {
      zh: '改正方案的错误，或找回删去的方案；确实不要的，重新生成并换用新的清单。',
      en: 'Mend the plan or take it back; where it is not wanted, keep a new manifest.',
    },
  },
  {
    id: 'frozen/other-program',
    severity: 'info',
    title: { zh: '清单由另一版本的程序生成', en: 'The manifest is of another version of the program' },
    why: {
      zh: '不同版本生成的文件可能不同，即使方案一字未改。',
      en: 'Another version may set the same plan in other bytes.',
    },
    fix: {
      zh: '装回写在清单里的版本，再比一次。',
      en: 'Install the version the manifest names, and compare again.',
    },
  },
];
