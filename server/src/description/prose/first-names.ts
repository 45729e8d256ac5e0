/**
 * Common first names of people in Finland, folded to lower case: enough to tell a person's name from an organisation's. Names that are
 * also ordinary words at the beginning of a name of a thing ("Ilo", "Rauha") are left out.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'aada aapo aaro aatu ahti ahmed aija aila aili aimo aino airi aki ali alina aleksi alexander amanda anders anita anja anna anna-kaisa anna-liisa anna-maija ' +
    'anna-mari anna-maria anne anneli anni annika annukka anssi antero anton antti anu ari arja arto arttu arvo asko aura auli birgitta carita ' +
    'carola christian christina daniel eemeli eero eeva eeva-liisa eija eila eino elias elina elisa elisabeth ella elli elmeri elsa emilia emma ' +
    'emmi enni erja erik erika erkki essi esa esko eva eveliina fatima fredrik hanna hanna-leena hannele hannes hannu hans harri hassan heidi ' +
    'heikki heini heli helena helinä heljä helmi henna henri henrik henriikka hilkka hilla iida iina iiris ilari ilkka ilona ilpo inari inka ' +
    'inkeri irina iris irja irma irmeli ismo jaakko jaana jan jani janika janina janne jari jarkko jarmo jarno jasmin jenna jenni jere jesse ' +
    'joakim joel johan johanna johannes joni joona joonas jorma jouko jouni juha juhana juhani juho jukka jukka-pekka julia jussi juuso jyri ' +
    'jyrki kaarina kai kaija kaisa kaisu kalervo kalevi kalle kari karita karoliina kasper kati katja katri katriina kauko keijo kenneth kerttu ' +
    'kimmo kirsi kirsti krista kristian kristiina kyllikki kyösti laila lari lars lasse laura lauri lea leea leena leevi leila lenita leo liisa ' +
    'lilja linda linnea lotta maarit maija maire mari maria marianne mariia marika marita maritta marja marja-leena marja-liisa marjatta marjo ' +
    'marjukka marjut markku marko markus markus martta martti mary matias matleena matti mauri mauno merja meri mervi mia miia miika mika mikael ' +
    'mikaela mikko miina minna minttu mira mirja mirjami mirka mirva mohamed nea niclas niina niklas niko noora olavi olga olli ' +
    'olli-pekka onni oona oskari osmo otto outi paavo päivi päivikki paula pauli pauliina pekka pentti perttu pertti petra petri petteri pia ' +
    'piia pirjo pirkko pirita raija raili raimo raine raisa rami ranja rauni reetta reijo reima reino riikka riina risto ritva roope rosa roosa ' +
    'saara saija saila saku salla sami samuel samuli sanna sanni santeri santtu sara sari satu seija seppo sini sinikka sirkka ' +
    'sirpa sirpa-liisa soile sofia sohvi stefan susanna susanne suvi taija taina taneli tanja tapani tapio tarja tarmo taru tatu teemu teija ' +
    'teppo terhi tero teresa terttu tiia tiina timo titta tomas tomi tommi toni toivo topi topias touko tuija tuire tuomas tuomo tuula tuuli ' +
    'tuulia tuulikki tytti ulla ulla-maija ulrika urpo urho ursula valtteri vanessa veera veijo veikko venla vesa vilho viivi vili vilja ville ' +
    'ville-pekka virpi viljami virva vuokko väinö yrjö åke åsa'
  ).split(' '),
);
