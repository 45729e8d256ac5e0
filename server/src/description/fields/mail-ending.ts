/** Two-letter endings: countries (ISO 3166-1) and the few others that IANA has delegated (ac, eu, su, uk). */
const countries = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co ' +
    'cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ' +
    'ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn ' +
    'mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc ' +
    'sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu ' +
    'wf ws ye yt za zm zw'
  ).split(' '),
);

/** Longer endings that are slips of usual ones; other long ones are too many to know. */
const slips: ReadonlyMap<string, string> = new Map([
  ['fii', 'fi'],
  ['ffi', 'fi'],
  ['fin', 'fi'],
  ['fio', 'fi'],
  ['fis', 'fi'],
  ['con', 'com'],
  ['cpm', 'com'],
  ['cmo', 'com'],
  ['ocm', 'com'],
  ['comm', 'com'],
  ['vom', 'com'],
  ['xom', 'com'],
  ['ogr', 'org'],
  ['orgg', 'org'],
  ['nett', 'net'],
  ['ent', 'net'],
  ['euu', 'eu'],
]);

/** The two-letter slips of "fi", keys beside and letters swapped. */
const slipsOfFi = new Set(['fu', 'if', 'gi', 'di', 'ti', 'ri', 'ci', 'vi', 'fl', 'ff', 'ii', 'fk', 'fj', 'fo']);

/** An ending that no address can have, and the one that was probably meant. */
export interface ImpossibleEnding {
  /** Column (UTF-16) of its first letter in the address. */
  readonly start: number;
  readonly ending: string;
  readonly meant: string | undefined;
}

/** The ending of an address when it is none: two letters of no country, or a slip of a usual one. */
export function impossibleEnding(address: string): ImpossibleEnding | undefined {
  const start = address.lastIndexOf('.') + 1;
  const ending = address.slice(start).toLowerCase();
  if (ending === 'fi' || (ending.length === 2 ? countries.has(ending) : !slips.has(ending))) return undefined;
  const meant = slips.get(ending) ?? (slipsOfFi.has(ending) ? 'fi' : undefined);
  return { start, ending: address.slice(start), meant };
}
