import { config, z } from 'zod/v4';

// A page may not make code of text. The shapes would try to when they are made, and the browser would report it: they are told first.
config({ jitless: true });

export { z };
