import type { CollectionName } from '../../lib/store/vault.ts';

/**
 * Tells the other tabs which collection was written, and hears it from them. A page that comes back from the
 * browser's cache has missed what was told, and hears of everything.
 */
export function createTabs(changed: (name: CollectionName) => void) {
  let channel: BroadcastChannel | undefined;
  return {
    announce: (name: CollectionName) => channel?.postMessage(name),
    listen: () => {
      if (typeof BroadcastChannel !== 'undefined') {
        channel = new BroadcastChannel('readback');
        channel.onmessage = ({ data }) => changed(data);
      }
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted)
          for (const name of ['articles', 'sittings', 'cards', 'answers'] as const) changed(name);
      });
    },
  };
}
