import type { Text } from '../../server/src/messages/message.ts';

/** Name of the product where people see it. */
export const productName = 'ESR-hankekuvaus';

/** What the editor's side says itself. Everything about findings comes from the server, in the same language. */
export const texts = {
  starting: {
    fi: 'Kuvauksen tarkistus käynnistyy',
    sv: 'Kontrollen av beskrivningen startar',
    en: 'Starting the checker',
  },
  stopped: {
    fi: 'Tarkistus on pysähtynyt',
    sv: 'Kontrollen har stannat',
    en: 'The checker has stopped',
  },
  noFindings: {
    fi: 'Ei virheitä eikä varoituksia',
    sv: 'Inga fel eller varningar',
    en: 'No errors or warnings',
  },
  oneError: { fi: '1 virhe', sv: '1 fel', en: '1 error' },
  errors: { fi: '{count} virhettä', sv: '{count} fel', en: '{count} errors' },
  oneWarning: { fi: '1 varoitus', sv: '1 varning', en: '1 warning' },
  warnings: { fi: '{count} varoitusta', sv: '{count} varningar', en: '{count} warnings' },
  showLog: { fi: 'Näytä loki', sv: 'Visa logg', en: 'Show log' },
  restart: { fi: 'Käynnistä uudelleen', sv: 'Starta om', en: 'Restart' },
  startFailed: {
    fi: 'Hankekuvausten tarkistus ei käynnistynyt: {reason}',
    sv: 'Kontrollen av projektbeskrivningar startade inte: {reason}',
    en: 'The checker of project descriptions did not start: {reason}',
  },
  chooseFund: {
    fi: 'Mistä rahastosta hanketta rahoitetaan?',
    sv: 'Vilken fond finansierar projektet?',
    en: 'Which fund finances the project?',
  },
  socialFund: {
    fi: 'Euroopan sosiaalirahasto',
    sv: 'Europeiska socialfonden',
    en: 'European Social Fund',
  },
  regionalFund: {
    fi: 'Euroopan aluekehitysrahasto',
    sv: 'Europeiska regionala utvecklingsfonden',
    en: 'European Regional Development Fund',
  },
  notSaved: {
    fi: 'Hankekuvausta ei voitu tallentaa: {reason}',
    sv: 'Projektbeskrivningen kunde inte sparas: {reason}',
    en: 'The project description could not be saved: {reason}',
  },
  reopened: {
    fi: 'Tiedosto avattiin merkistönä {encoding}. Hankekuvaus tallennetaan UTF-8-muodossa.',
    sv: 'Filen öppnades i kodningen {encoding}. En projektbeskrivning sparas i UTF-8.',
    en: 'The file was opened in the encoding {encoding}. A project description is saved as UTF-8.',
  },
  saveAsUtf8: {
    fi: 'Tallenna UTF-8-muodossa',
    sv: 'Spara i UTF-8',
    en: 'Save as UTF-8',
  },
  notReopened: {
    fi: 'Tiedostossa on tallentamattomia muutoksia. Kumoa ne ensin: sitten tiedosto voidaan avata uudelleen oikeassa merkistössä.',
    sv: 'Filen har osparade ändringar. Ångra dem först: sedan kan filen öppnas på nytt i rätt kodning.',
    en: 'The file has unsaved changes. Undo them first: then the file can be opened again in the right encoding.',
  },
  noFindingHere: {
    fi: 'Kohdistimen kohdalla ei ole havaintoa.',
    sv: 'Det finns ingen anmärkning vid markören.',
    en: 'There is no finding at the cursor.',
  },
  chooseFinding: {
    fi: 'Minkä havainnon sääntö näytetään?',
    sv: 'Vilken anmärknings regel ska visas?',
    en: 'Which finding’s rule do you want to see?',
  },
  noRulePage: {
    fi: 'Säännöllä {rule} ei ole omaa sivua.',
    sv: 'Regeln {rule} har ingen egen sida.',
    en: 'The rule {rule} has no page of its own.',
  },
} as const satisfies Record<string, Text>;
