import { titleVariants } from '../../../src/checks/references/title-variants.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(titleVariants, {
  passes: {
    'spaces and widths are no differences': `
      kind: work-plan
      title: 示例市甲区2026年（信用）监管工作方案
      notice: true
      overrides:
        notice.title: 关于印发《示例市甲区 2026 年(信用)监管工作方案》的通知
        notice.text: 现将《{{title}}》印发给你们。`,
    'a document of the registry is another one': `
      kind: work-plan
      title: 示例市甲区市场监管系统2026年“双随机、一公开”监管工作实施方案
      preamble: 根据《示例市甲区2026年“双随机、一公开”监管工作实施方案》制定。`,
    'a slip in the title of a document told by its number': `
      kind: work-plan
      title: 示例市甲区2026年“双随机、一公开”监管实施方案
      preamble: 根据《示例市甲区2026年“双随机、一公开”监管的工作实施方案》（甲联办〔2026〕2号）制定。`,
    'a document of another year': `
      kind: work-plan
      title: 示例市甲区2026年信用监管工作方案
      preamble: 继续执行《示例市甲区2025年信用监管工作方案》。`,
  },
  fails: {
    'the notice against the plan it issues': {
      plan: `
        kind: work-plan
        title: «示例市甲区2026年信用监管工作方案»
        notice: true
        overrides:
          notice.title: 关于印发《示例市甲区2026年监管工作方案》的通知
          notice.text: 现将《«2026年示例市甲区监管工作方案»》印发给你们。`,
      values: [
        { found: '2026年示例市甲区监管工作方案', expected: '示例市甲区2026年监管工作方案' },
        { found: '示例市甲区2026年信用监管工作方案', expected: '示例市甲区2026年监管工作方案' },
      ],
    },
    'a sentence of a plan issued alone': {
      plan: `
        kind: work-plan
        title: 示例市甲区2026年信用监管工作方案
        preamble: 制定《«示例市甲区2026年信用监管的工作方案»》。
        sections: [{ heading: 落实, text: 落实《示例市甲区2026年信用监管的工作方案》。 }]`,
      messages: ['此处文件题为《示例市甲区2026年信用监管的工作方案》，应与标题一致：《示例市甲区2026年信用监管工作方案》'],
    },
  },
});
