// Opens the packed extension in a browser page, for checks and pictures that need to see the screen.
import path from 'node:path';
import {
  hostNamed,
  launchBrowser,
  makeRunFolder,
  quietSettings,
  removeFolder,
  seedSettings,
  serverCommand,
  startServer,
  workbenchUrl,
} from './workbench.mjs';

/**
 * Calls `action({ page, server, folder })` with the newest VS Code, the extension installed and the folder of `makeFolder` open.
 * Options: `settings` beside the quiet ones, `trust` (with the question whether a folder is trusted), `openFile` relative to the
 * folder, `line` (1-based) to show of it, and the browser's `viewport` and `deviceScaleFactor`.
 */
export async function withPage(
  { extension, makeFolder, settings = {}, trust = false, openFile, line, ...browserOptions },
  action,
) {
  const host = hostNamed('latest');
  const run = makeRunFolder();
  const folders = { userDataFolder: path.join(run, 'user-data'), extensionsFolder: path.join(run, 'extensions') };
  const folder = makeFolder(path.join(run, 'hankkeet'));
  let server;
  let browser;
  try {
    seedSettings(folders.userDataFolder, { ...quietSettings, ...settings });
    await install(extension, { host, run, ...folders });
    server = await startServer({ host, run, trust, ...folders });
    browser = await launchBrowser({ run, ...browserOptions });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(30_000);
    await page.goto(workbenchUrl(server, { folder, payload: payloadOf(server, folder, openFile, line) }));
    return await action({ page, server, folder });
  } catch (error) {
    await picture(browser);
    throw error;
  } finally {
    await browser?.close();
    await server?.stop();
    removeFolder(run);
  }
}

function payloadOf(server, folder, file, line) {
  if (file === undefined) return [];
  const uri = server.uri(path.join(folder, file));
  return line === undefined
    ? [['openFile', uri]]
    : [
        ['openFile', `${uri}:${line}`],
        ['gotoLineMode', 'true'],
      ];
}

async function install(extension, { host, run, userDataFolder, extensionsFolder }) {
  const args = [
    '--extensions-dir',
    extensionsFolder,
    '--user-data-dir',
    userDataFolder,
    '--install-extension',
    extension,
  ];
  if ((await serverCommand(args, { host, run })) !== 0) throw new Error('the packed extension does not install');
}

async function picture(browser) {
  const artifacts = process.env.ESR_TEST_ARTIFACTS;
  if (artifacts)
    await browser
      ?.pages()[0]
      ?.screenshot({ path: path.join(artifacts, 'page.png') })
      .catch(() => {});
}
