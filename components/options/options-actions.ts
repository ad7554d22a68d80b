import type { Settings } from '../../settings/settings.ts';

/** Changes the settings as they are stored by then, here and in every open tab. */
export type OnChange = (change: (settings: Settings) => Settings) => void;
