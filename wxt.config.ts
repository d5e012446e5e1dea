import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Firefox knows the extension by this name; it must never change once published. */
const GECKO_ID = 'lang-kinh-gioi@example.org';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: '.output',
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Both browsers get manifest version 3; without this WXT gives Firefox version 2.
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // Nothing runs until asked: no host is named here, and a portal can only be added by its reader.
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } },
        }
      : { minimum_chrome_version: '122', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  vite: () => ({
    worker: { format: 'es' as const },
    resolve: {
      // Its browser build decodes entities with `document`, which a worker does not have.
      alias: { 'decode-named-character-reference': fileURLToPath(new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url)) },
    },
  }),
  zip: { excludeSources: ['**'] },
});
