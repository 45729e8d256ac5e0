/** How people and editors name an encoding. */
export type EncodingName =
  | 'UTF-8'
  | 'UTF-16'
  | 'Windows-1252'
  | 'ISO-8859-1'
  | 'CP850'
  | 'CP437'
  | 'Mac OS Roman'
  | 'Windows-1251'
  | 'Windows-1253'
  | 'KOI8-R'
  | 'ISO 646-FI';

// The characters of the bytes 0x80 to 0xFF. Source: the mapping tables that the Unicode Consortium publishes (VENDORS/MICSFT/PC, .../WINDOWS
// and VENDORS/APPLE). A byte that stands for nothing is the control character of its number, as browsers read it.

const windows1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const latin1 = String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 0x80 + index));

/** The encodings that show something for every byte, with their upper halves. Of two that show the same, the later one is the likelier. */
export const upperHalves: ReadonlyMap<EncodingName, string> = new Map([
  ['ISO-8859-1', latin1],
  ['Windows-1252', windows1252],
  ['Mac OS Roman', macRoman],
  ['CP437', codePage437],
  ['CP850', codePage850],
]);
