import type { Text } from './message.ts';

/** Wording of hovers: what a value means. `So` marks literal text. */
export const businessIdValid: Text = {
  fi: 'Y-tunnus {value} on oikeaa muotoa ja sen tarkistusnumero täsmää.',
  sv: 'FO-numret {value} har rätt form och kontrollsiffran stämmer.',
  en: 'The business ID {value} has the right form and its check digit matches.',
};

/** Of a Y-tunnus whose check digit is wrong. */
export const businessIdWrongDigit: Text = {
  fi: 'Y-tunnuksen {value} tarkistusnumero ei täsmää: jokin numeroista on väärin.',
  sv: 'Kontrollsiffran i FO-numret {value} stämmer inte: någon siffra är fel.',
  en: 'The check digit of the business ID {value} does not match: one of the digits is wrong.',
};

/** Of a Y-tunnus that is never issued. */
export const businessIdImpossible: Text = {
  fi: 'Y-tunnusta {value} ei ole annettu kenellekään: mikään tarkistusnumero ei sovi sen alkuun.',
  sv: 'FO-numret {value} har inte getts åt någon: ingen kontrollsiffra passar dess början.',
  en: 'The business ID {value} was never issued: no check digit fits its beginning.',
};

/** Of a Y-tunnus that is none. */
export const businessIdMalformed: Text = {
  fi: 'Tämä ei ole Y-tunnuksen muotoinen.',
  sv: 'Detta har inte formen av ett FO-nummer.',
  en: 'This does not have the form of a business ID.',
};

/** What a value was probably meant to be. */
export const meantProbably: Text = {
  fi: 'Ilmeisesti tarkoitettu: `{value}`.',
  sv: 'Antagligen avsett: `{value}`.',
  en: 'Probably meant: `{value}`.',
};

/** Heading of the funding at a glance. */
export const fundingTitle: Text = {
  fi: 'Rahoitus kokonaisuutena',
  sv: 'Finansieringen som helhet',
  en: 'The funding as a whole',
};

/** The plan: amounts in euros and shares. */
export const fundingPlan: Text = {
  fi: 'Suunniteltu: EU ja valtio {euAndState} € + muu julkinen {other} € = {total} € (EU ja valtio {share})',
  sv: 'Planerat: EU och staten {euAndState} € + övrig offentlig {other} € = {total} € (EU och staten {share})',
  en: 'Planned: EU and state €{euAndState} + other public €{other} = €{total} (EU and state {share})',
};

/** The plan, where a part is larger than the whole. */
export const fundingPlanOver: Text = {
  fi: 'Suunniteltu: EU ja valtio {euAndState} € on enemmän kuin julkinen rahoitus yhteensä {total} €',
  sv: 'Planerat: EU och staten {euAndState} € är mer än den offentliga finansieringen sammanlagt {total} €',
  en: 'Planned: EU and state €{euAndState} is more than the public total €{total}',
};

/** What was realised, where a part is larger than the whole. */
export const fundingRealisedOver: Text = {
  fi: 'Toteutunut: EU ja valtio {euAndState} € on enemmän kuin julkinen rahoitus yhteensä {total} €',
  sv: 'Förverkligat: EU och staten {euAndState} € är mer än den offentliga finansieringen sammanlagt {total} €',
  en: 'Realised: EU and state €{euAndState} is more than the public total €{total}',
};

/** What was realised: amounts in euros and shares. */
export const fundingRealised: Text = {
  fi: 'Toteutunut: EU ja valtio {euAndState} € + muu julkinen {other} € = {total} € (EU ja valtio {share})',
  sv: 'Förverkligat: EU och staten {euAndState} € + övrig offentlig {other} € = {total} € (EU och staten {share})',
  en: 'Realised: EU and state €{euAndState} + other public €{other} = €{total} (EU and state {share})',
};

/** How much of the granted funding was realised, in per cent. */
export const euAndStateRealised: Text = {
  fi: 'EU- ja valtion rahoituksesta toteutui {percent}; erotus {left} €',
  sv: 'Av EU:s och statens finansiering förverkligades {percent}; skillnad {left} €',
  en: '{percent} of the EU and state funding was realised; difference €{left}',
};

/** How much of the planned public funding was realised, in per cent. */
export const totalRealised: Text = {
  fi: 'Julkisesta rahoituksesta toteutui {percent}; erotus {left} €',
  sv: 'Av den offentliga finansieringen förverkligades {percent}; skillnad {left} €',
  en: '{percent} of the public funding was realised; difference €{left}',
};

/** The share was higher than planned, in percentage points. */
export const shareDrift: Text = {
  fi: 'EU- ja valtion rahoituksen osuus toteutuneesta on {percent} suunniteltua suurempi',
  sv: 'EU:s och statens andel av utfallet är {percent} större än planerat',
  en: 'The share of EU and state funding in the realised total is {percent} above the plan',
};

/** The share was lower than planned, in percentage points. */
export const shareDriftDown: Text = {
  fi: 'EU- ja valtion rahoituksen osuus toteutuneesta on {percent} suunniteltua pienempi',
  sv: 'EU:s och statens andel av utfallet är {percent} mindre än planerat',
  en: 'The share of EU and state funding in the realised total is {percent} below the plan',
};

/** A number of percentage points. */
export const percentagePoints: Text = {
  fi: '{points} prosenttiyksikköä',
  sv: '{points} procentenheter',
  en: '{points} percentage points',
};

/** Of an amount that cannot be read. */
export const amountMalformed: Text = {
  fi: 'Tätä ei voi lukea kokonaisina euroina, joten se ei ole mukana laskelmissa.',
  sv: 'Detta kan inte läsas som hela euro och ingår därför inte i kalkylen.',
  en: 'This cannot be read as whole euros, so it is left out of the calculations.',
};

/** Of a count that cannot be read. */
export const countMalformed: Text = {
  fi: 'Tätä ei voi lukea kokonaislukuna.',
  sv: 'Detta kan inte läsas som ett heltal.',
  en: 'This cannot be read as a whole number.',
};

/** How much of the planned count was realised, in per cent. */
export const countRealised: Text = {
  fi: '{percent} suunnitellusta ({planned}).',
  sv: '{percent} av det planerade ({planned}).',
  en: '{percent} of the plan ({planned}).',
};

/** How long a period is; first and last day are part of it. */
export const periodLength: Text = {
  fi: 'Kesto {months} ({days}), ensimmäinen ja viimeinen päivä mukaan luettuina.',
  sv: 'Längd {months} ({days}), första och sista dagen inräknade.',
  en: 'Length {months} ({days}), first and last day included.',
};

/** Months and the days left over. */
export const monthsAndDays: Text = {
  fi: '{months} ja {days}',
  sv: '{months} och {days}',
  en: '{months} and {days}',
};

/** One month. */
export const monthsOne: Text = { fi: '1 kuukausi', sv: '1 månad', en: '1 month' };
/** Several months. */
export const monthsMany: Text = { fi: '{count} kuukautta', sv: '{count} månader', en: '{count} months' };
/** One day. */
export const daysOne: Text = { fi: '1 päivä', sv: '1 dag', en: '1 day' };
/** Several days. */
export const daysMany: Text = { fi: '{count} päivää', sv: '{count} dagar', en: '{count} days' };

/** Of a period that ends before it starts. */
export const periodReversed: Text = {
  fi: 'Hanke päättyisi ennen kuin se alkaa.',
  sv: 'Projektet skulle sluta innan det börjar.',
  en: 'The project would end before it begins.',
};

/** Of a date that does not exist. */
export const noSuchDay: Text = {
  fi: 'Päivää {date} ei ole kalenterissa.',
  sv: 'Dagen {date} finns inte i kalendern.',
  en: 'There is no day {date} in the calendar.',
};

/** Of a period that cannot be read. */
export const periodMalformed: Text = {
  fi: 'Tästä ei voi lukea alku- ja päättymispäivää.',
  sv: 'Start- och slutdag framgår inte.',
  en: 'No first and last day can be read from this.',
};

/** What a code’s letter says of the fund. */
export const codeOfFund: Readonly<Record<'ESR' | 'EAKR', Text>> = {
  ESR: {
    fi: 'Kirjain S: Euroopan sosiaalirahaston hanke.',
    sv: 'Bokstaven S: ett projekt inom Europeiska socialfonden.',
    en: 'The letter S: a project of the European Social Fund.',
  },
  EAKR: {
    fi: 'Kirjain A: Euroopan aluekehitysrahaston hanke.',
    sv: 'Bokstaven A: ett projekt inom Europeiska regionala utvecklingsfonden.',
    en: 'The letter A: a project of the European Regional Development Fund.',
  },
};

/** What a code says of the programme period. */
export const codeOfProgramme: Readonly<Record<'2014-2020' | 'earlier' | 'later' | 'unknown', Text>> = {
  '2014-2020': {
    fi: 'Ohjelmakausi 2014–2020, Kestävää kasvua ja työtä.',
    sv: 'Programperioden 2014–2020, Hållbar tillväxt och jobb.',
    en: 'Programme period 2014–2020, Sustainable growth and jobs.',
  },
  earlier: {
    fi: 'Koodi on aiemmalta ohjelmakaudelta.',
    sv: 'Koden hör till en tidigare programperiod.',
    en: 'The code belongs to an earlier programme period.',
  },
  later: {
    fi: 'Koodi on ohjelmakaudelta 2021–2027.',
    sv: 'Koden hör till programperioden 2021–2027.',
    en: 'The code belongs to the programme period 2021–2027.',
  },
  unknown: {
    fi: 'Koodin alku ei kerro ohjelmakautta.',
    sv: 'Kodens början anger ingen känd programperiod.',
    en: 'The beginning of the code does not match any known programme period.',
  },
};

/** Of a code that cannot be read. */
export const codeMalformed: Text = {
  fi: 'Tämä ei ole hankekoodin muotoinen.',
  sv: 'Detta har inte formen av en projektkod.',
  en: 'This does not have the form of a project code.',
};

/** What a priority axis is, and its fund. */
export const axisMeans: Text = {
  fi: 'Toimintalinja {number}: {name} ({fund}).',
  sv: 'Insatsområde {number}: {name} ({fund}).',
  en: 'Priority axis {number}: {name} ({fund}).',
};

/** What a specific objective is, and its axis. */
export const objectiveMeans: Text = {
  fi: 'Erityistavoite {number}: {name} (toimintalinja {axis}, {fund}).',
  sv: 'Särskilt mål {number}: {name} (insatsområde {axis}, {fund}).',
  en: 'Specific objective {number}: {name} (priority axis {axis}, {fund}).',
};

/** The objectives of an axis. */
export const objectivesOfAxis: Text = {
  fi: 'Toimintalinjan erityistavoitteet: {names}.',
  sv: 'Särskilda mål inom insatsområdet: {names}.',
  en: 'Specific objectives of the axis: {names}.',
};

/** Of a number that the programme does not have. */
export const notInProgramme: Text = {
  fi: 'Ohjelmassa Kestävää kasvua ja työtä 2014–2020 ei ole tällaista.',
  sv: 'Detta finns inte i programmet Hållbar tillväxt och jobb 2014–2020.',
  en: 'There is no such thing in the programme Sustainable growth and jobs 2014–2020.',
};

/** Where both funds are possible. */
export const eitherFund: Text = { fi: 'ESR tai EAKR', sv: 'ESF eller ERUF', en: 'ESF or ERDF' };

/** What the state “Toiminnassa” means. */
export const stateRunning: Text = {
  fi: 'Hanke on käynnissä: toteutuneita lukuja ja loppuraportin tiivistelmää ei vielä vaadita.',
  sv: 'Projektet pågår: utfall och sammanfattning av slutrapporten krävs inte ännu.',
  en: 'The project is running: realised figures and the summary of the final report are not required yet.',
};

/** What the state “Toiminta päättynyt” means. */
export const stateEnded: Text = {
  fi: 'Hanke on päättynyt: toteutuneet luvut ja loppuraportin tiivistelmä (osio 9) vaaditaan.',
  sv: 'Projektet är avslutat: utfallen och sammanfattningen av slutrapporten (avsnitt 9) krävs.',
  en: 'The project has ended: realised figures and the summary of the final report (section 9) are required.',
};

/** What “Vain yksi hakija” means. */
export const arrangementSingle: Text = {
  fi: 'Yksi organisaatio toteuttaa hankkeen yksin.',
  sv: 'En organisation genomför projektet ensam.',
  en: 'One organisation carries out the project alone.',
};

/** What a joint project is. */
export const arrangementJoint: Text = {
  fi: 'Yhteishanke: hakijan lisäksi toteuttajina ovat alla luetellut osatoteuttajat ({count}).',
  sv: 'Samprojekt: utöver sökanden genomförs det av delgenomförarna nedanför ({count}).',
  en: 'A joint project: carried out by the applicant and the partners listed below ({count}).',
};

/** What a transfer of support is. */
export const arrangementTransfer: Text = {
  fi: 'Hakija siirtää osan tuesta toiselle organisaatiolle, joka toteuttaa osan hankkeesta.',
  sv: 'Sökanden överför en del av stödet till en annan organisation, som genomför en del av projektet.',
  en: 'The applicant passes part of the grant on to another organisation, which carries out part of the project.',
};

/** What “Kyllä” needs. */
export const answerYes: Text = {
  fi: '`Kyllä`: vastaus perustellaan alla olevilla riveillä.',
  sv: '`Kyllä` betyder ja: svaret motiveras på raderna nedanför.',
  en: '`Kyllä` means yes: the reasons follow on the lines below.',
};

/** What “Ei” needs. */
export const answerNo: Text = {
  fi: '`Ei`: myös kielteinen vastaus perustellaan alla olevilla riveillä.',
  sv: '`Ei` betyder nej: också ett nekande svar motiveras på raderna nedanför.',
  en: '`Ei` means no: the reasons follow on the lines below, for a “no” as well.',
};

/** Of an answer that is neither. */
export const answerOther: Text = {
  fi: 'Vastaus on `Kyllä` tai `Ei`.',
  sv: 'Svaret är `Kyllä` (ja) eller `Ei` (nej).',
  en: 'The answer is `Kyllä` (yes) or `Ei` (no).',
};

/** Which of the two scores: the direct one. */
export const directScore: Text = {
  fi: 'Välitön vaikutus: {value}',
  sv: 'Direkt effekt: {value}',
  en: 'Direct effect: {value}',
};

/** Which of the two scores: the indirect one. */
export const indirectScore: Text = {
  fi: 'Välillinen vaikutus: {value}',
  sv: 'Indirekt effekt: {value}',
  en: 'Indirect effect: {value}',
};

/** Of a third score. */
export const surplusScore: Text = {
  fi: 'Ylimääräinen arvo: {value}',
  sv: 'Överflödigt värde: {value}',
  en: 'Extra value: {value}',
};

/** What a score above 0 means. */
export const scorePositive: Text = {
  fi: 'Myönteinen vaikutus; asteikko on −10…10.',
  sv: 'Positiv effekt; skalan är −10 till 10.',
  en: 'A positive effect, on a scale from −10 to 10.',
};

/** What a score below 0 means. */
export const scoreNegative: Text = {
  fi: 'Kielteinen vaikutus; asteikko on −10…10.',
  sv: 'Negativ effekt; skalan är −10 till 10.',
  en: 'A negative effect, on a scale from −10 to 10.',
};

/** What 0 means. */
export const scoreZero: Text = {
  fi: 'Ei vaikutusta.',
  sv: 'Ingen effekt.',
  en: 'No effect.',
};

/** Of a score outside -10 to 10. */
export const scoreOutOfRange: Text = {
  fi: 'Luku on asteikon −10…10 ulkopuolella.',
  sv: 'Talet ligger utanför skalan −10 till 10.',
  en: 'The number is outside the scale from −10 to 10.',
};

/** Of a score that is no whole number. */
export const scoreNotANumber: Text = {
  fi: 'Tämä ei ole kokonaisluku.',
  sv: 'Detta är inget heltal.',
  en: 'This is not a whole number.',
};

/** Of a field that belongs to another section. */
export const misplacedField: Text = {
  fi: 'Tämä rivi kuuluu osioon {section}.',
  sv: 'Denna rad hör till avsnittet {section}.',
  en: 'This line belongs in the section {section}.',
};
