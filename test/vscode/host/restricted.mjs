import { withPage } from './page.mjs';
import { descriptionFolder } from './workspaces.mjs';

/**
 * Opens a folder that nobody has trusted and looks for findings. It is looked at from outside, because VS Code trusts every folder
 * while it runs extension tests.
 */
export async function checkRestricted(extension) {
  const settings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    'security.workspace.trust.untrustedFiles': 'open',
  };
  await withPage(
    { extension, makeFolder: descriptionFolder, settings, trust: true, openFile: 'broken.esr' },
    async ({ page }) => {
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await page.locator('.editor-instance .squiggly-error').first().waitFor();
    },
  );
}
