import type { Stretch } from '../wording/stretch.ts';
import { textBefore } from '../wording/text-before.ts';

/** A place where a word of the field has lost a character. */
export interface Gap {
  /** What is left of the word. */
  readonly start: number;
  readonly end: number;
  /** Where the character is missing. */
  readonly at: number;
  readonly missing: string;
}

/** Beginnings of words, the character that ends them, and those that may follow instead. */
const ENDINGS: readonly (readonly [heads: string, missing: string, goesOn: string])[] = [
  ['随机抽 联合抽 定向抽', '查', '查取样检签调选出中到验测考问定派号人组几一两三若不约近至'],
  ['抽查检 监督检 现场检 行政检 联合检 执法检 日常检 专项检 实地检 督导检', '查', '查测验疫修察定点视索阅出'],
  ['双随机、一公', '开', '开'],
  ['双随', '机', '机'],
  ['一单两', '库', '库'],
  ['检查对象名 检查人员名 执法人员名', '录', '录单称册字额义次下校片'],
  ['被检查对 受检查对', '象', '象'],
  ['执法人 执法检查人', '员', '员民力才数次均性文为'],
  ['后续处', '置', '置理罚分于在所室'],
  ['信用监 协同监 分类监 差异化监 市场监 智慧监 综合监', '管', '管测督控察视护理制听'],
  ['市场监督管', '理', '理'],
  ['信用风', '险', '险控尚'],
  ['分级分', '类', '类层档析工区组步批期别配支发为行责局段域办管流数布拨'],
  ['信用信息公', '示', '示开布告众共司'],
  ['营商环', '境', '境节'],
  ['经营主 市场主', '体', '体要管业营播张动导线任题流推打渠编力页界品'],
  ['违法违', '规', '规纪约章禁反背建'],
  ['联合惩 失信惩 信用惩', '戒', '戒罚处治'],
  ['行政处', '罚', '罚理置分于在室所长级'],
  ['统筹协', '调', '调同作商助会议定力办'],
  ['组织领', '导', '导域取先跑'],
  ['向社会公', '开', '开布示告众共益平正'],
  ['检查结 抽查结', '果', '果论束合案算构余清点对项尾'],
  ['抽查事 检查事 监管事', '项', '项宜务件前中后由实先业故关情例态权'],
  ['抽查比 抽取比', '例', '例率对重较上去照如价'],
  ['抽查计 工作计', '划', '划数入算分量为件时费'],
  ['工作方', '案', '案式法面略针可向便能'],
  ['工作机', '制', '制构关会器动理遇位能'],
  ['事项清', '单', '单理晰楚查零偿退算'],
  ['法定代表', '人', '人团权机'],
  ['闭环管', '理', '理控道护'],
  ['监管闭', '环', '环合会'],
  ['业务培', '训', '训育养植'],
  ['优化营', '商', '商造业销收运养配利地区'],
  ['为引', '领', '领导进入擎发用起线力资才流证例言号子信渡爆水荐述'],
  ['为抓', '手', '手总住紧好实细'],
  ['为导', '向', '向师游读线引火入'],
  ['为载', '体', '体'],
];
/** These end a word only after 以 in the same clause: 以……为引领. */
const AFTER_AS = /以[^，。；：,;:]*$/;
/** No clause is longer. */
const CLAUSE = 200;

/** Levels draw (市抽县查), and what is drawn again or already is so called (重抽结果, 已抽对象). */
const LEVELS = '省市州县区级双单重已新应所连';

/**
 * Words without one of their inner characters: what stands before the gap and after it, what may follow that, and what may
 * come before, each time in another word.
 */
const INSIDES: readonly (readonly [before: string, missing: string, after: string, goesOn?: string, comesAfter?: string])[] = [
  ['随', '机', '抽查'],
  ['随机', '抽', '查', '看验处阅询找访获'],
  ['联合', '抽', '查', '看验处阅封办获询找'],
  ['联', '合', '抽查', '', '关互串并'],
  ['双', '随', '机、一公开'],
  ['双随机、', '一', '公开'],
  ['双随机、一', '公', '开'],
  ['双随机', '、', '一公开'],
  ['一单', '两', '库'],
  ['一', '单', '两库'],
  ['对象名', '录', '库'],
  ['检', '查', '对象名录', '', '被受抽送质体巡安待应必自'],
  ['检查', '对', '象名录'],
  ['检查对', '象', '名录'],
  ['检查对象', '名', '录库'],
  ['人员名', '录', '库'],
  ['检查', '对', '象', '征棋'],
  ['抽', '查', '对象', '', LEVELS],
  ['抽', '查', '结果', '', LEVELS],
  ['抽', '查', '事项', '', LEVELS],
  ['抽', '查', '计划', '', LEVELS],
  ['抽', '查', '检查', '出处获实明询验看点表'],
  ['抽查', '检', '查', '出处获实明看验'],
  ['检查', '结', '果', '蔬园品断然实'],
  ['抽查', '结', '果', '蔬园品断然实'],
  ['抽查', '事', '项', '目数'],
  ['抽查', '计', '划', '分定拨转'],
  ['执法检', '查', '人员'],
  ['执法', '检', '查人员'],
  ['执', '法', '检查人员', '', '争固各回拘'],
  ['执', '法', '人员', '', '争固各回拘'],
  ['执法检查', '人', '员'],
  ['监督', '检', '查', '处验看封办询阅找'],
  ['监', '督', '检查', '', '总'],
  ['现场', '检', '查', '看验处封获阅明勘扣询找'],
  ['后续', '处', '置', '入换备办信灰位空顶于'],
  ['市场监督', '管', '理', '由论解'],
  ['市场', '监', '管', '理控辖制'],
  ['信用', '监', '管', '理控制家'],
  ['信用', '风', '险', '公企合保种费业'],
  ['信', '用', '风险', '', '诚失资授通电征互轻守短微迷采可相'],
  ['风险', '分', '级分类'],
  ['分级', '分', '类管理'],
  ['分级', '分', '类', '型目别'],
  ['分', '级', '分类', '', '部十百成充区划评积得'],
  ['营', '商', '环境', '', '经运民国私联'],
  ['营商', '环', '境', '内外'],
  ['经营', '主', '体', '系制验量育检编'],
  ['违', '法', '违规'],
  ['违法', '违', '规', '定范则模章避'],
  ['联', '合', '惩戒'],
  ['联合', '惩', '戒'],
  ['向', '社', '会公开'],
  ['向社', '会', '公开'],
  ['向社会', '公', '开', '放展辟'],
  ['监', '管', '闭环'],
  ['监管', '闭', '环', '节境保'],
  ['统', '筹', '协调', '', '系传总'],
  ['统筹', '协', '调', '度研整配动查用节控'],
  ['组织', '领', '导', '入向师学'],
  ['组', '织', '领导', '', '小作专党本各班督检编'],
  ['实施', '方', '案', '件例'],
  ['事项', '清', '单', '位独个据'],
  ['法定', '代', '表人'],
  ['个工', '作', '日'],
  ['个工作', '日', '内', '容部'],
];

interface Broken {
  readonly before: string;
  readonly missing: string;
  readonly after: string;
  readonly goesOn: string;
  readonly comesAfter: string;
}

const BROKEN: ReadonlyMap<string, Broken> = new Map(
  [
    ...ENDINGS.flatMap(([heads, missing, goesOn]) =>
      heads.split(' ').map((before) => ({ before, missing, after: '', goesOn, comesAfter: '' })),
    ),
    ...INSIDES.map(([before, missing, after, goesOn = '', comesAfter = '']) => ({ before, missing, after, goesOn, comesAfter })),
  ].map((broken) => [broken.before + broken.after, broken]),
);
const LONGEST_FIRST = [...BROKEN.keys()].sort((a, b) => b.length - a.length);
const ANY = new RegExp(LONGEST_FIRST.join('|'), 'g');
/** Nothing is said of what stands before a blank, a figure or a fact printed by reference. */
const OPEN_END = /[\s\d０-９〓A-Za-z]/;

/** Where fixed words of the field have lost a character, from left to right. Of two that overlap the first one counts. */
export function droppedCharacters(text: string): readonly Gap[] {
  const gaps: Gap[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match !== null; match = ANY.exec(text)) {
    const [found] = match;
    const broken = BROKEN.get(found);
    const start = match.index;
    const end = start + found.length;
    ANY.lastIndex = start + 1; // one word may begin within another
    if (broken === undefined || start < (gaps.at(-1)?.end ?? 0) || !stands(text, broken, { start, end })) continue;
    gaps.push({ start, end, at: start + broken.before.length, missing: broken.missing });
  }
  return gaps;
}

/** Whether what is left of a word stands by itself, and is no part of another word. */
function stands(text: string, { before, goesOn, comesAfter }: Broken, { start, end }: Stretch): boolean {
  const previous = text.charAt(start - 1);
  const next = text.charAt(end);
  if (previous !== '' && comesAfter.includes(previous)) return false;
  if (next !== '' && (goesOn.includes(next) || OPEN_END.test(next))) return false;
  return !before.startsWith('为') || AFTER_AS.test(textBefore(text, start, CLAUSE));
}
