/** Commoner surnames, some 98 of 100 persons bear one of them. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶闫阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁甘景薄单包司柏宁柯阮桂闵解强柴车冉';
/** Of these, the ones that seldom begin a trade name. */
const PLAIN_SURNAMES =
  '王李张刘陈杨赵周吴徐孙胡朱郭何郑梁谢宋许邓韩冯曹彭曾肖董潘袁蔡蒋余杜程魏吕丁任卢姚沈钟姜崔谭陆范汪廖贾韦付邹孟邱侯尹薛闫段史陶贺郝龚邵';
const COMPOUND = '欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯';
const HAN = String.raw`\p{Script=Han}`;
const PERSON = new RegExp(`^(?:(?:${COMPOUND})${HAN}{1,2}|[${SURNAMES}]${HAN}{1,2})$`, 'u');
/** What names of businesses end in. */
const BUSINESS_END = /[店厂社院馆所行部站场坊铺摊吧园校局队会房城屋轩阁楼堂记氏家网]$/;
const MASKED = /[某*＊×xX]/;

const REGION = /^(?:[^（(]{1,8}?(?:省|(?<![超夜门菜集])市|区|县|旗|镇|乡|街道|村))*/;
const TRADE =
  '小吃|早[点餐]|快?餐|饭|面[馆食]|烧烤|火锅|茶|奶茶|水果|蔬菜|食品|粮油|水产|肉|熟食|百货|日[杂用]|超市|便利|商[店行]|门市|烟酒|五金|建材|服装|鞋|布|理发|美[发容]|汽[修车]|摩托|药|诊所|口腔|经[营销]|销售|批发|加工|维?修理?|运输|养殖|种植|家政|废品';
const NO_GIVEN = '记氏家老小大府婆爷妈哥姐嫂先师太';
const OWNER = new RegExp(`^[${PLAIN_SURNAMES}](?![${NO_GIVEN}])${HAN}(?![${NO_GIVEN}])${HAN}(?=${TRADE})`, 'u');
const BRACKETED = /[（(](?:经营者|业主|负责人|店主)?[：:]?\s*([^（）()]{2,4})[)）]/;

/** Whether the whole of a name is that of a person, unmasked: a surname and one or two signs. */
export function isPersonName(name: string): boolean {
  const plain = name.replace(/[\s·]/g, '');
  return PERSON.test(plain) && !BUSINESS_END.test(plain) && !MASKED.test(plain);
}

/** Whether the name of an individual business holds that of a person: alone, in brackets, or before its trade. */
export function holdsPersonName(name: string): boolean {
  if (isPersonName(name)) return true;
  const bracketed = BRACKETED.exec(name)?.[1];
  if (bracketed !== undefined && isPersonName(bracketed)) return true;
  const trading = name.slice(REGION.exec(name)?.[0].length ?? 0);
  return OWNER.test(trading) || OWNER.test(name);
}
